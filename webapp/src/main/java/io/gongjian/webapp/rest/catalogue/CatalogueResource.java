package io.gongjian.webapp.rest.catalogue;

import io.gongjian.engine.citation.CitedArticle;
import io.gongjian.engine.ledger.ContentType;
import io.gongjian.engine.matter.Material;
import io.gongjian.engine.matter.MaterialTemplate;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.pack.FindPack;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.Region;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.paging.Page;
import io.gongjian.engine.publish.ServingPacks;
import io.gongjian.engine.refusal.Attempt;
import io.gongjian.engine.refusal.Refusal;
import io.gongjian.engine.text.Excerpt;
import io.gongjian.webapp.entry.problem.Problem;
import io.gongjian.webapp.entry.problem.ProblemCode;
import io.gongjian.webapp.entry.problem.ProblemException;
import io.gongjian.webapp.rest.Attachment;
import io.gongjian.webapp.rest.PageParameters;
import io.gongjian.webapp.rest.Reply;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * {@code /api/v1/catalogue}: what the pack of a region holds. Without {@code region}, it is the
 * pack of the widest region that is served.
 */
@Path("/v1/catalogue")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class CatalogueResource {

  @Inject Reply reply;
  @Inject FindPack findPack;
  @Inject Clock clock;
  @Inject ServingPacks servingPacks;

  @GET
  @Path("/matters")
  public Response matters(
      @QueryParam("region") @DefaultValue("") String region, @BeanParam PageParameters page) {
    return list(region, page, pack -> pack.matters().values(), CatalogueJson::matter);
  }

  @GET
  @Path("/matters/{matter}")
  public Response matter(
      @PathParam("matter") String id, @QueryParam("region") @DefaultValue("") String region) {
    return reply.answer(
        pack(region), pack -> reply.of(find(pack, id), matter -> json(pack).wholeMatter(matter)));
  }

  @GET
  @Path("/materials")
  public Response materials(
      @QueryParam("region") @DefaultValue("") String region, @BeanParam PageParameters page) {
    return list(region, page, pack -> pack.materials().values(), CatalogueJson::material);
  }

  /** The file that an applicant completes and hands in as the material. */
  @GET
  @Path("/materials/{material}/template")
  @Produces(MediaType.WILDCARD)
  public Response template(
      @PathParam("material") String id, @QueryParam("region") @DefaultValue("") String region) {
    return reply.answer(
        pack(region).then(pack -> templateOf(pack, id)), CatalogueResource::download);
  }

  private static Attempt<Material> templateOf(Pack pack, String id) {
    return pack.materials().values().stream()
        .filter(material -> material.id().value().equals(id) && material.template().isPresent())
        .findFirst()
        .map(Attempt::done)
        .orElseGet(() -> Attempt.refused(new Refusal.NotFound("template", id)));
  }

  /** It is named as the material is, so that it is found again among other downloads. */
  private static Response download(Material material) {
    MaterialTemplate template = material.template().orElseThrow();
    return Response.ok(template.bytes())
        .type(ContentType.claimed(template.name()).orElseThrow().mediaType())
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            Attachment.named(material.title().zh() + "." + template.ending()))
        .header("X-Content-Type-Options", "nosniff")
        .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
        .build();
  }

  @GET
  @Path("/citations")
  public Response citations(
      @QueryParam("region") @DefaultValue("") String region, @BeanParam PageParameters page) {
    return list(
        region,
        page,
        pack ->
            pack.citations().instruments().stream()
                .flatMap(
                    instrument ->
                        instrument.articles().stream()
                            .map(article -> new CitedArticle(instrument, article)))
                .toList(),
        CatalogueJson::citation);
  }

  @GET
  @Path("/facts")
  public Response facts(
      @QueryParam("region") @DefaultValue("") String region, @BeanParam PageParameters page) {
    return list(region, page, pack -> pack.vocabulary().definitions(), CatalogueJson::fact);
  }

  @GET
  @Path("/regions")
  public Response regions(@BeanParam PageParameters page) {
    List<Region> regions = servingPacks.regions();
    return reply.page(
        Page.of(regions, page.request()),
        region ->
            CatalogueJson.region(
                region, findPack.find(region.code(), today()).pack(), reply.locale()));
  }

  @GET
  @Path("/packs")
  public Response packs(@BeanParam PageParameters page) {
    return reply.page(
        Page.of(servingPacks.publications(), page.request()),
        one -> CatalogueJson.publication(one, reply.locale()));
  }

  private <T> Response list(
      String region,
      PageParameters page,
      Function<Pack, Collection<T>> part,
      BiFunction<CatalogueJson, T, Map<String, @Nullable Object>> shown) {
    return reply.answer(
        pack(region),
        pack -> {
          CatalogueJson json = json(pack);
          return reply.page(
              Page.of(List.copyOf(part.apply(pack)), page.request()),
              item -> shown.apply(json, item));
        });
  }

  private CatalogueJson json(Pack pack) {
    return new CatalogueJson(pack, reply.locale());
  }

  private static Attempt<Matter> find(Pack pack, String id) {
    return pack.matters().values().stream()
        .filter(matter -> matter.id().value().equals(id))
        .findFirst()
        .map(Attempt::done)
        .orElseGet(() -> Attempt.refused(new Refusal.NotFound("matter", id)));
  }

  private Attempt<Pack> pack(String region) {
    if (!region.isEmpty() && !RegionCode.isCode(region)) {
      String shown = Excerpt.of(region, 40);
      throw new ProblemException(
          Problem.of(ProblemCode.BAD_PARAMETER).about("region", shown, "460000"));
    }
    if (region.isEmpty()) {
      return servingPacks
          .widest()
          .map(Attempt::done)
          .orElseGet(() -> Attempt.refused(new Refusal.NoPack(region)));
    }
    return Refusal.packOf(findPack.find(new RegionCode(region), today()));
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), clock.getZone());
  }
}
