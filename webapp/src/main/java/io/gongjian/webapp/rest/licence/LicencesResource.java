package io.gongjian.webapp.rest.licence;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.licence.ImportLicence;
import io.gongjian.engine.licence.ImportingLicence;
import io.gongjian.engine.licence.LicenceDocument;
import io.gongjian.engine.licence.LicenceSubject;
import io.gongjian.engine.licence.LicenceUse;
import io.gongjian.engine.licence.LicenceVersion;
import io.gongjian.engine.licence.ReadingLicenceHistory;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.matter.LicenceId;
import io.gongjian.engine.moment.WrittenDay;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.refusal.InputFault;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.text.Excerpt;
import io.gongjian.webapp.entry.problem.ProblemException;
import io.gongjian.webapp.entry.problem.RefusalProblem;
import io.gongjian.webapp.entry.security.SignedIn;
import io.gongjian.webapp.entry.transaction.Transacting;
import io.gongjian.webapp.rest.JsonBody;
import io.gongjian.webapp.rest.Reply;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** {@code /api/v1/licences}: the library of licences. */
@Path("/v1/licences")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class LicencesResource {

  private static final Set<String> MEMBERS =
      Set.of(
          "region",
          "kind",
          "number",
          "project",
          "holder",
          "parcel",
          "issuer",
          "validFrom",
          "validUntil",
          "content");

  @Inject SignedIn signedIn;
  @Inject Transacting transacting;
  @Inject Reply reply;
  @Inject ImportingLicence importingLicence;
  @Inject ReadingLicenceHistory readingLicenceHistory;

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  public Response add(InputStream request) {
    ImportLicence asked = asked(JsonBody.read(request, MEMBERS));
    return reply.answer(
        transacting.changing(() -> importingLicence.add(signedIn.actor(), asked)),
        licence -> reply.with(Response.status(Response.Status.CREATED), tree(licence)));
  }

  /** Every version of a licence, for those who import licences. */
  @GET
  public Response history(
      @QueryParam("kind") @DefaultValue("") String kind,
      @QueryParam("number") @DefaultValue("") String number) {
    LicenceId wanted = kind(kind);
    return reply.of(
        transacting.reading(() -> readingLicenceHistory.read(signedIn.actor(), wanted, number)),
        versions -> {
          Map<String, @Nullable Object> tree = new LinkedHashMap<>();
          tree.put("items", versions.stream().map(LicencesResource::tree).toList());
          return tree;
        });
  }

  private static LicenceId kind(String text) {
    try {
      return new LicenceId(text);
    } catch (IllegalArgumentException noId) {
      throw bad("kind", text, InputFault.Kind.MALFORMED);
    }
  }

  private static ImportLicence asked(JsonBody body) {
    LocalDate from = needed(body, "validFrom", WrittenDay::parse);
    Optional<LocalDate> until = given(body, "validUntil", WrittenDay::parse);
    if (until.filter(from::isAfter).isPresent()) {
      throw bad("validUntil", body.text("validUntil").orElse(""), InputFault.Kind.OUT_OF_RANGE);
    }
    LicenceDocument licence =
        new LicenceDocument(
            needed(body, "kind", LicenceId::new),
            needed(body, "number", LicencesResource::number),
            subject(body),
            needed(body, "issuer", DepartmentId::new),
            from,
            until,
            given(body, "content", ContentHash::new));
    return new ImportLicence(
        needed(body, "region", RegionCode::new),
        licence,
        body.text("parcel").flatMap(parcel -> given(body, "project", ProjectId::parse)));
  }

  private static LicenceSubject subject(JsonBody body) {
    if (body.text("parcel").isPresent()) {
      return needed(body, "parcel", LicenceSubject::parcel);
    }
    return body.text("holder").isPresent()
        ? LicenceSubject.holder(needed(body, "holder", CreditCode::new))
        : LicenceSubject.project(needed(body, "project", ProjectId::parse));
  }

  private static String number(String text) {
    if (text.isBlank() || text.length() > LicenceDocument.LONGEST_NUMBER) {
      throw new IllegalArgumentException("not a number of a licence");
    }
    return text.strip();
  }

  private static <T> Optional<T> given(JsonBody body, String field, Function<String, T> reading) {
    return body.text(field).map(text -> needed(body, field, reading));
  }

  private static <T> T needed(JsonBody body, String field, Function<String, T> reading) {
    String text = body.text(field).orElseThrow(() -> bad(field, "", InputFault.Kind.MISSING));
    try {
      return reading.apply(text);
    } catch (IllegalArgumentException | DateTimeException unfit) {
      throw bad(field, text, InputFault.Kind.MALFORMED);
    }
  }

  private static ProblemException bad(String field, String given, InputFault.Kind kind) {
    String shown = Excerpt.of(given, 40);
    return new ProblemException(
        RefusalProblem.of(new Refusal.BadInput(List.of(new InputFault(field, shown, kind)))));
  }

  /** A licence with the cases that used it, in whatever version. */
  static Map<String, @Nullable Object> tree(LicenceDocument licence, List<LicenceUse> uses) {
    Map<String, @Nullable Object> tree = tree(licence);
    tree.put(
        "usedBy",
        uses.stream()
            .filter(
                use -> use.kind().equals(licence.kind()) && use.number().equals(licence.number()))
            .map(LicenceUse::caseNumber)
            .distinct()
            .toList());
    return tree;
  }

  private static Map<String, @Nullable Object> tree(LicenceVersion version) {
    Map<String, @Nullable Object> tree = tree(version.licence());
    tree.put("version", version.version());
    tree.put("importedAt", version.importedAt().map(Instant::toString).orElse(null));
    tree.put("importedBy", version.importedBy().map(AccountName::value).orElse(null));
    return tree;
  }

  private static Map<String, @Nullable Object> tree(LicenceDocument licence) {
    Map<String, @Nullable Object> tree = new LinkedHashMap<>();
    tree.put("kind", licence.kind().value());
    tree.put("number", licence.number());
    tree.put("subject", licence.subject().kind().word());
    tree.put("key", licence.subject().key());
    tree.put("issuer", licence.issuer().value());
    tree.put("validFrom", licence.validFrom().toString());
    tree.put("validUntil", licence.validUntil().map(LocalDate::toString).orElse(null));
    tree.put("content", licence.content().map(ContentHash::value).orElse(null));
    return tree;
  }
}
