package io.gongjian.webapp.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import gongjian.client.ApiClient;
import gongjian.client.ApiException;
import gongjian.client.ApiResponse;
import gongjian.client.api.ApplicationsApi;
import gongjian.client.api.CatalogueApi;
import gongjian.client.api.DeterminationsApi;
import gongjian.client.api.ProjectsApi;
import gongjian.client.model.Applicability;
import gongjian.client.model.Determination;
import gongjian.client.model.DeterminationRequest;
import gongjian.client.model.Draft;
import gongjian.client.model.DraftPatch;
import gongjian.client.model.FactPatch;
import gongjian.client.model.FactRecord;
import gongjian.client.model.Facts;
import gongjian.client.model.FieldState;
import gongjian.client.model.NewDraft;
import gongjian.client.model.NewProject;
import gongjian.client.model.Origin;
import gongjian.client.model.Problem;
import gongjian.client.model.ProblemCode;
import gongjian.client.model.Project;
import gongjian.client.model.SaveDetermination;
import gongjian.client.model.SavedDetermination;
import gongjian.client.model.SavedDraft;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;

/**
 * A client that is made of the description alone works with the product. It takes no member that is
 * not described.
 */
@ArquillianTest
@RunAsClient
class GeneratedClientIT {

  private static final String LANGUAGE = "zh";
  private static final String MATTER = "road_occupation";

  @ArquillianResource private URL address;

  @Test
  void decidesOnFacts() throws ApiException {
    Determination made =
        new DeterminationsApi(client())
            .determine(
                new DeterminationRequest()
                    .region("460100")
                    .asOf(LocalDate.of(2026, 11, 1))
                    .putFactsItem("invest.amount", 30)
                    .putFactsItem("works.energy_tce", null),
                "en");

    assertThat(made.getAsOf()).isEqualTo(LocalDate.of(2026, 11, 1));
    assertThat(made.getMatters())
        .filteredOn(matter -> matter.getMatter().equals("construction_permit"))
        .singleElement()
        .satisfies(
            permit -> {
              assertThat(permit.getApplicability()).isEqualTo(Applicability.NOT_REQUIRED);
              assertThat(permit.getName()).matches("[\\x20-\\x7e]+");
            });
  }

  @Test
  void recordsFactsAndKeepsADetermination() throws ApiException {
    ProjectsApi projects = new ProjectsApi(client());
    Project project = newProject("按说明生成的客户端");
    ApiResponse<Facts> read = projects.listFactsWithHttpInfo(project.getId(), LANGUAGE);
    String version = Objects.requireNonNull(read.getHeaders().get("etag")).get(0);

    Facts recorded =
        projects.recordFacts(
            project.getId(),
            version,
            new FactPatch()
                .putFactsItem("invest.amount", 3000)
                .putFactsItem("land.zones", List.of("hilly")),
            LANGUAGE);
    SavedDetermination kept =
        projects.saveDetermination(
            project.getId(), new SaveDetermination().basedOn(recorded.getVersion()), LANGUAGE);

    assertThat(recorded.getFacts())
        .extracting(FactRecord::getValue)
        .contains(3000, List.of("hilly"));
    assertThat(projects.openDetermination(project.getId(), kept.getId(), LANGUAGE)).isEqualTo(kept);
    assertThat(projects.replayDetermination(project.getId(), kept.getId(), LANGUAGE).getSame())
        .isTrue();
    assertThat(
            projects
                .explainMatter(project.getId(), kept.getId(), "construction_permit", LANGUAGE)
                .getRows())
        .isNotEmpty();
    assertThat(
            projects
                .compareDeterminations(project.getId(), kept.getId(), kept.getId(), LANGUAGE)
                .getMatters())
        .isEmpty();
  }

  @Test
  void beginsADraftFillsItInAndReadsItBack() throws ApiException {
    ApplicationsApi applications = new ApplicationsApi(client());
    Draft begun =
        applications.createDraft(
            newProject("填表").getId(), new NewDraft().addMattersItem(MATTER), LANGUAGE);

    SavedDraft saved =
        applications.saveDraft(
            begun.getId(),
            "\"" + begun.getVersion() + "\"",
            new DraftPatch().putFieldsItem("road_name", "甲路"),
            LANGUAGE);
    Draft read = applications.openDraft(begun.getId(), LANGUAGE);

    assertThat(saved.getConflicts()).isEmpty();
    assertThat(read.getVersion()).isEqualTo(saved.getVersion());
    assertThat(field(read, "road_name").getValue()).isEqualTo("甲路");
    assertThat(field(read, "road_name").getOrigin()).isEqualTo(Origin.ANSWER);
    assertThat(applications.validateDraft(begun.getId(), LANGUAGE).getValid()).isFalse();
    assertThat(
            applications.formOfMatters(begun.getProject(), MATTER, LANGUAGE).getForm().getFields())
        .isNotEmpty();
  }

  @Test
  void readsWhatIsRefusedAsAProblem() throws ApiException, JsonProcessingException {
    ApplicationsApi applications = new ApplicationsApi(client());
    Project project = newProject("被拒绝");
    Draft draft =
        applications.createDraft(project.getId(), new NewDraft().addMattersItem(MATTER), LANGUAGE);

    assertThat(problem(() -> new ProjectsApi(client()).openProject(UUID.randomUUID(), LANGUAGE)))
        .extracting(Problem::getStatus, Problem::getCode, Problem::getKind)
        .containsExactly(404, ProblemCode.NOT_FOUND, "project");
    assertThat(
            problem(
                () ->
                    applications.saveDraft(
                        draft.getId(), "\"9\"", new DraftPatch().fields(Map.of()), LANGUAGE)))
        .extracting(Problem::getStatus, Problem::getCode, Problem::getVersion)
        .containsExactly(412, ProblemCode.STALE_VERSION, 0L);
    Problem unfit =
        problem(
            () ->
                applications.createDraft(
                    project.getId(),
                    new NewDraft().addMattersItem("planning_verification"),
                    LANGUAGE));
    assertThat(unfit.getCode()).isEqualTo(ProblemCode.UNFIT_MATTERS);
    assertThat(unfit.getReasons()).extracting(reason -> reason.getCode()).contains("part_of");
    Problem facts =
        problem(
            () ->
                new ProjectsApi(client())
                    .recordFacts(
                        project.getId(),
                        "\"0\"",
                        new FactPatch().putFactsItem("invest.amount", "许多"),
                        LANGUAGE));
    assertThat(facts.getCode()).isEqualTo(ProblemCode.BAD_FACTS);
    assertThat(facts.getErrors())
        .extracting(error -> error.getPointer())
        .containsExactly("/facts/invest.amount");
  }

  @Test
  void readsTheWholeCatalogue() throws ApiException {
    CatalogueApi catalogue = new CatalogueApi(client());

    assertThat(catalogue.listMatters("460100", 1, 200, LANGUAGE).getItems()).isNotEmpty();
    assertThat(catalogue.openMatter("construction_permit", "460100", LANGUAGE).getTables())
        .isNotEmpty();
    assertThat(catalogue.listCatalogueMaterials("460100", 1, 200, LANGUAGE).getItems())
        .isNotEmpty();
    assertThat(catalogue.listCitations("460100", 1, 200, LANGUAGE).getItems()).isNotEmpty();
    assertThat(catalogue.listFactDefinitions("460100", 1, 200, LANGUAGE).getItems()).isNotEmpty();
    assertThat(catalogue.listRegions(1, 200, LANGUAGE).getItems()).isNotEmpty();
    assertThat(catalogue.listPacks(1, 200, LANGUAGE).getItems()).isNotEmpty();
  }

  @Test
  void theDescriptionThatIsServedIsTheOneItIsMadeOf() throws IOException, InterruptedException {
    JsonNode written = ApiDescription.read().document();

    for (String accepted : List.of("*/*", "application/yaml", "application/json")) {
      HttpResponse<byte[]> served = described("openapi", accepted);
      assertThat(served.statusCode()).as(accepted).isEqualTo(200);
      assertThat(served.headers().firstValue("Content-Type").orElseThrow())
          .startsWith(accepted.equals("*/*") ? "application/yaml" : accepted);
      assertThat(ApiDescription.tree(new ByteArrayInputStream(served.body())))
          .as(accepted)
          .isEqualTo(written);
    }
    assertThat(described("openapi/other", "*/*").statusCode()).isEqualTo(404);
  }

  private HttpResponse<byte[]> described(String path, String accepted)
      throws IOException, InterruptedException {
    return HttpClient.newHttpClient()
        .send(
            HttpRequest.newBuilder(URI.create(address + path)).header("Accept", accepted).build(),
            BodyHandlers.ofByteArray());
  }

  private interface Asking {
    void ask() throws ApiException;
  }

  private static Problem problem(Asking asking) throws JsonProcessingException {
    ApiException refused = catchThrowableOfType(ApiException.class, asking::ask);
    return ApiClient.createDefaultObjectMapper()
        .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
        .readValue(refused.getResponseBody(), Problem.class);
  }

  private static FieldState field(Draft draft, String id) {
    return draft.getFields().stream()
        .filter(field -> field.getId().equals(id))
        .findFirst()
        .orElseThrow();
  }

  private Project newProject(String name) throws ApiException {
    return new ProjectsApi(client())
        .createProject(new NewProject().name(name).region("460100"), LANGUAGE);
  }

  private ApiClient client() {
    ApiClient client = new ApiClient();
    client.updateBaseUri(address.toString().replaceAll("/$", ""));
    client.setObjectMapper(
        ApiClient.createDefaultObjectMapper()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES));
    client.setRequestInterceptor(
        request -> request.header("Authorization", Api.basicOfDemo("shenqing")));
    return client;
  }
}
