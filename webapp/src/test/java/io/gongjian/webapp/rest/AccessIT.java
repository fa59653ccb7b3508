package io.gongjian.webapp.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.Account;
import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.Role;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.webapp.adapter.persistence.StoreFixture;
import io.gongjian.webapp.adapter.persistence.account.MyBatisAccounts;
import io.gongjian.webapp.entry.security.QuickHash;
import java.net.URL;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ArquillianTest
@RunAsClient
class AccessIT {

  /** In the order of the table's columns; the first has not signed in. */
  private static final List<String> WHO =
      List.of("", "shenqing", "shenqing2", "shenpi", "jiandu", "zhengce", "yunwei");

  private static final String PASSWORD = "a good one 2026";
  private static final String ALL_DEPARTMENTS = "housing natural_resources intermediary";

  @ArquillianResource private URL address;

  @ParameterizedTest(name = "{0} {1}")
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          # method, address             | body             | nobody | applicant | stranger | approver | supervisor | policy | operator
          GET   | /projects              | -                | 401 | 200 | 200 | 200 | 200 | 403 | 403
          POST  | /projects              | {"name":"权限","region":"460100"} | 401 | 201 | 201 | 403 | 403 | 403 | 403
          GET   | /projects/{p}          | -                | 401 | 200 | 404 | 200 | 200 | 403 | 403
          GET   | /projects/{none}       | -                | 401 | 404 | 404 | 404 | 404 | 403 | 403
          GET   | /projects/x            | -                | 401 | 404 | 404 | 404 | 404 | 404 | 404
          GET   | /projects/{p}/facts    | -                | 401 | 200 | 404 | 200 | 200 | 403 | 403
          PATCH | /projects/{p}/facts    | {"facts":{}}     | 401 | 200 | 404 | 403 | 403 | 403 | 403
          PATCH | /projects/{none}/facts | {"facts":{}}     | 401 | 404 | 404 | 404 | 404 | 403 | 403
          GET   | /projects/{p}/facts/invest.amount | -     | 401 | 200 | 404 | 200 | 200 | 403 | 403
          GET   | /projects/{p}/determinations      | -     | 401 | 200 | 404 | 200 | 200 | 403 | 403
          POST  | /projects/{p}/determinations      | {}    | 401 | 201 | 404 | 403 | 403 | 403 | 403
          POST  | /projects/{none}/determinations   | {}    | 401 | 404 | 404 | 403 | 403 | 403 | 403
          GET   | /projects/{p}/determinations/{d}  | -     | 401 | 200 | 404 | 200 | 200 | 403 | 403
          GET   | /projects/{p}/determinations/{none} | -   | 401 | 404 | 404 | 404 | 404 | 403 | 403
          POST  | /projects/{p}/determinations/{d}/replay | - | 401 | 200 | 404 | 200 | 200 | 403 | 403
          GET   | /projects/{p}/determinations/{d}/explanations/construction_permit | - | 401 | 200 | 404 | 200 | 200 | 403 | 403
          GET   | /projects/{p}/determinations/{d}/explanations/castle | - | 401 | 404 | 404 | 404 | 404 | 403 | 403
          GET   | /projects/{p}/determinations/{d}/comparison?with={d} | - | 401 | 200 | 404 | 200 | 200 | 403 | 403
          GET   | /projects/{p}/form?matters=survey_and_design | - | 401 | 200 | 404 | 200 | 200 | 403 | 403
          GET   | /projects/{p}/drafts   | -                | 401 | 200 | 404 | 403 | 403 | 403 | 403
          POST  | /projects/{p}/drafts   | {"matters":["survey_and_design"]} | 401 | 201 | 404 | 403 | 403 | 403 | 403
          GET   | /drafts/{r}            | -                | 401 | 200 | 404 | 403 | 403 | 403 | 403
          GET   | /drafts/{none}         | -                | 401 | 404 | 404 | 403 | 403 | 403 | 403
          PATCH | /drafts/{r}            | {"fields":{}}    | 401 | 200 | 404 | 403 | 403 | 403 | 403
          POST  | /drafts/{r}/validation | {}               | 401 | 200 | 404 | 403 | 403 | 403 | 403
          POST  | /drafts/{w}/fields/parties/rows | no workbook | 401 | 422 | 404 | 403 | 403 | 403 | 403
          GET   | /drafts/{w}/fields/parties/template.xlsx | - | 401 | 200 | 404 | 403 | 403 | 403 | 403
          GET   | /drafts/{w}/fields/owner_name/template.xlsx | - | 401 | 404 | 404 | 403 | 403 | 403 | 403
          GET   | /drafts/{r}/reconciliation | -            | 401 | 200 | 404 | 403 | 403 | 403 | 403
          POST  | /drafts/{r}/reconciliation | {}           | 401 | 200 | 404 | 403 | 403 | 403 | 403
          POST  | /drafts/{r}/submission | {"promises":[]}  | 401 | 201 | 404 | 403 | 403 | 403 | 403
          GET   | /projects/{p}/applications | -            | 401 | 200 | 404 | 200 | 200 | 403 | 403
          GET   | /applications/{n}      | -                | 401 | 200 | 404 | 200 | 200 | 403 | 403
          GET   | /applications/{n}/application.pdf | -     | 401 | 200 | 404 | 200 | 200 | 403 | 403
          GET   | /applications/460100-20200101-00001 | -   | 401 | 404 | 404 | 404 | 404 | 403 | 403
          GET   | /projects/{p}/materials?matters=construction_permit | - | 401 | 200 | 404 | 200 | 200 | 403 | 403
          GET   | /projects/{p}/documents | -               | 401 | 200 | 404 | 200 | 200 | 403 | 403
          GET   | /projects/{p}/documents/x | -             | 401 | 404 | 404 | 404 | 404 | 404 | 404
          GET   | /projects/{p}/documents/x/preview | -     | 401 | 404 | 404 | 404 | 404 | 404 | 404
          GET   | /projects/{p}/licences | -                | 401 | 200 | 404 | 200 | 200 | 403 | 403
          POST  | /projects/{p}/uploads  | {"name":"a.pdf","size":9} | 401 | 201 | 404 | 403 | 403 | 403 | 403
          DELETE | /projects/{p}/uploads/{none} | -         | 401 | 404 | 404 | 403 | 403 | 403 | 403
          POST  | /licences              | {"region":"460100","kind":"x","number":"1","project":"00000000-0000-0000-0000-000000000000","issuer":"x","validFrom":"2026-01-01"} | 401 | 403 | 403 | 422 | 403 | 403 | 422
          POST  | /determinations        | {"region":"460000"} | 401 | 200 | 200 | 200 | 200 | 200 | 200
          GET   | /catalogue/matters     | -                | 401 | 200 | 200 | 200 | 200 | 200 | 200
          GET   | /catalogue/matters/construction_permit | - | 401 | 200 | 200 | 200 | 200 | 200 | 200
          GET   | /catalogue/matters/castle | -             | 401 | 404 | 404 | 404 | 404 | 404 | 404
          GET   | /catalogue/materials   | -                | 401 | 200 | 200 | 200 | 200 | 200 | 200
          GET   | /catalogue/materials/power_of_attorney/template | - | 401 | 200 | 200 | 200 | 200 | 200 | 200
          GET   | /catalogue/materials/site_plan/template | - | 401 | 404 | 404 | 404 | 404 | 404 | 404
          GET   | /catalogue/citations   | -                | 401 | 200 | 200 | 200 | 200 | 200 | 200
          GET   | /catalogue/facts       | -                | 401 | 200 | 200 | 200 | 200 | 200 | 200
          GET   | /catalogue/regions     | -                | 401 | 200 | 200 | 200 | 200 | 200 | 200
          GET   | /nothing               | -                | 401 | 404 | 404 | 404 | 404 | 404 | 404
          """)
  void eachResourceIsOpenToWhomItShallBe(
      String method,
      String path,
      @Nullable String body,
      int nobody,
      int applicant,
      int stranger,
      int approver,
      int supervisor,
      int policy,
      int operator) {
    Api owner = Api.at(address).as("shenqing");
    String project = owner.newProject("权限");
    String determination = owner.post("/projects/" + project + "/determinations", "{}").text("id");
    String asked =
        path.replace("{p}", project)
            .replace("{d}", determination)
            .replace("{r}", path.contains("{r}") ? draft(owner, project) : "")
            .replace(
                "{w}", path.contains("{w}") ? draft(owner, project, "construction_permit") : "")
            .replace("{n}", path.contains("{n}") ? application(owner, project) : "")
            .replace("{none}", new UUID(0, 0).toString());
    List<Integer> expected =
        List.of(nobody, applicant, stranger, approver, supervisor, policy, operator);

    for (int who = 0; who < WHO.size(); who++) {
      Api.Answer answer = ask(WHO.get(who), method, asked, body);
      assertThat(answer.status()).as("%s: %s", WHO.get(who), answer).isEqualTo(expected.get(who));
      if (answer.status() >= 400) {
        assertThat(answer.header("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.number("status")).isEqualTo(answer.status());
      }
    }
  }

  @Test
  void whoIsNotSignedInIsToldHow() {
    Api.Answer answer = Api.at(address).get("/projects");

    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.header("WWW-Authenticate").orElseThrow()).startsWith("Basic realm=");
    assertThat(answer.text("code")).isEqualTo("not_signed_in");
  }

  @Test
  void aListShowsTheProjectsOfOnesOwnOrganisationOnly() {
    String name = "独有" + UUID.randomUUID();
    Api.at(address).as("shenqing").newProject(name);

    assertThat(found("shenqing", name)).isEqualTo(1);
    assertThat(found("shenqing2", name)).isZero();
    assertThat(found("shenpi", name)).isEqualTo(1);
    assertThat(found("jiandu", name)).isEqualTo(1);
  }

  @Test
  void anOfficialReadsWhatIsOfTheirRegionAndDepartment() {
    Api owner = Api.at(address).as("shenqing");
    String name = "在海口" + UUID.randomUUID();
    String project = owner.newProject(name);
    String determination = owner.post("/projects/" + project + "/determinations", "{}").text("id");
    String number = application(owner, project);
    Official province = new Official("it.province", "approver", ALL_DEPARTMENTS, "460000");
    Official city = new Official("it.city", "approver", ALL_DEPARTMENTS, "460100");
    Official elsewhere = new Official("it.elsewhere", "approver", ALL_DEPARTMENTS, "460200");
    Official another = new Official("it.another", "approver", "meteorology", "460100");
    Official nobody = new Official("it.nobody", "approver", "", "460100");
    Official watching = new Official("it.watching", "supervisor", "", "460100");
    Official watchingElsewhere = new Official("it.watching2", "supervisor", "", "460200");

    for (Official one : List.of(province, city, watching)) {
      assertThat(reads(one, project, determination, number)).as(one.name()).containsOnly(200);
      assertThat(one.found(name)).isEqualTo(1);
    }
    for (Official one : List.of(elsewhere, nobody, watchingElsewhere)) {
      assertThat(reads(one, project, determination, number)).as(one.name()).containsOnly(404);
      assertThat(one.found(name)).isZero();
    }
    assertThat(reads(another, project, determination, number)).containsOnly(200, 404);
    assertThat(another.api().get("/projects/" + project).status()).isEqualTo(200);
    assertThat(another.api().get("/applications/" + number).status()).isEqualTo(404);
    assertThat(another.api().get("/projects/" + project + "/applications").number("total"))
        .isZero();
    assertThat(city.api().get("/projects/" + project + "/applications").number("total"))
        .isEqualTo(1);
  }

  private static List<Integer> reads(
      Official who, String project, String determination, String number) {
    String base = "/projects/" + project;
    return Stream.of(
            base,
            base + "/facts",
            base + "/facts/invest.amount",
            base + "/determinations",
            base + "/determinations/" + determination,
            base + "/determinations/" + determination + "/explanations/construction_permit",
            base + "/form?matters=survey_and_design",
            base + "/materials?matters=survey_and_design",
            base + "/documents",
            base + "/licences",
            base + "/applications",
            "/applications/" + number)
        .map(path -> who.api().get(path).status())
        .toList();
  }

  /** An account that the operator's library makes for this test. */
  private final class Official {
    private final String name;

    Official(String name, String role, String departments, String region) {
      this.name = name;
      Set<DepartmentId> some =
          Stream.of(departments.split(" "))
              .filter(word -> !word.isEmpty())
              .map(DepartmentId::new)
              .collect(Collectors.toSet());
      new MyBatisAccounts(StoreFixture.database())
          .store(
              new Account(
                  new AccountName(name),
                  name,
                  Role.ofWord(role),
                  Optional.empty(),
                  some,
                  Set.of(new RegionCode(region))),
              QuickHash.of(PASSWORD),
              StoreFixture.MORNING);
    }

    String name() {
      return name;
    }

    Api api() {
      return Api.at(address).with("Authorization", Api.basic(name, PASSWORD));
    }

    long found(String project) {
      return api()
          .get("/projects?q=" + URLEncoder.encode(project, StandardCharsets.UTF_8))
          .number("total");
    }
  }

  @Test
  void guessingAPasswordIsSlowedDown() {
    Api guessing = Api.at(address);
    for (int attempt = 1; attempt <= 5; attempt++) {
      Api.Answer wrong = guessing.with("Authorization", Api.basic("guessed", "x")).get("/projects");
      assertThat(wrong.status()).isEqualTo(401);
      assertThat(wrong.text("code")).isEqualTo("wrong_password");
    }

    Api.Answer slowed = guessing.with("Authorization", Api.basic("guessed", "x")).get("/projects");

    assertThat(slowed.status()).isEqualTo(429);
    assertThat(slowed.header("Retry-After").map(Integer::parseInt).orElseThrow()).isBetween(1, 16);
    assertThat(Api.at(address).as("shenqing").get("/projects").status()).isEqualTo(200);
  }

  @Test
  void aRequestThatAnotherSiteSentIsNotCarriedOut() {
    Api applicant = Api.at(address).as("shenqing");
    String body = "{\"name\":\"来自别处\",\"region\":\"460100\"}";

    assertThat(
            applicant
                .with("Origin", "http://elsewhere.example")
                .post("/projects", body)
                .text("code"))
        .isEqualTo("foreign_origin");
    assertThat(applicant.with("Sec-Fetch-Site", "cross-site").post("/projects", body).status())
        .isEqualTo(403);
    assertThat(found("shenqing", "来自别处")).isZero();
  }

  private static String draft(Api owner, String project) {
    return draft(owner, project, "survey_and_design");
  }

  private static String draft(Api owner, String project, String matter) {
    return owner
        .post("/projects/" + project + "/drafts", "{\"matters\":[\"" + matter + "\"]}")
        .text("id");
  }

  private static String application(Api owner, String project) {
    return owner
        .with("Idempotency-Key", UUID.randomUUID().toString())
        .post("/drafts/" + draft(owner, project) + "/submission", "{\"promises\":[]}")
        .text("number");
  }

  private long found(String account, String name) {
    return Api.at(address)
        .as(account)
        .get("/projects?q=" + URLEncoder.encode(name, StandardCharsets.UTF_8))
        .number("total");
  }

  private Api.Answer ask(String who, String method, String path, @Nullable String body) {
    Api api = who.isEmpty() ? Api.at(address) : Api.at(address).as(who);
    api = path.endsWith("/submission") ? api.with("Idempotency-Key", path) : api;
    if (body == null) {
      return api.send(method, path, null);
    }
    if (path.endsWith("/rows")) {
      return api.with("Content-Type", RequestSize.WORKBOOK).send(method, path, body);
    }
    return method.equals("PATCH") ? api.patch(path, 0, body) : api.post(path, body);
  }
}
