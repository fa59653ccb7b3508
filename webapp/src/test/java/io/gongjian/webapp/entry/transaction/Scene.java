package io.gongjian.webapp.entry.transaction;

import io.gongjian.webapp.rest.Api;
import io.gongjian.webapp.rest.Api.Answer;
import java.net.URL;
import java.util.concurrent.atomic.AtomicInteger;

/** A project with two drafts that can be handed in, and an upload that was begun. */
final class Scene {

  private static final String WASTE = "{\"matters\":[\"construction_waste_filing\"]}";
  private static final String ANSWERS =
      """
      {"fields": {"contact_name": "张三", "contact_phone": "13800138000",
        "site_address": "海口市秀英区长滨路1号", "content_and_scale": "混凝土连续浇筑",
        "planned_start": "2027-01-01", "planned_end": "2027-06-01", "building.total_area": 3000,
        "construction_waste_filing.waste": [{"kind": "spoil", "volume": 10}],
        "construction_waste_filing.reused": 10,
        "construction_waste_filing.dust_measures": "围挡、喷淋",
        "parties": [{"role": "construction", "name": "海口示范施工有限公司", "code": "91460100MA5DEM012B",
          "leader": "李四", "leader_phone": "13900139000"}]}}
      """;

  private static final AtomicInteger RUNNING = new AtomicInteger();

  final URL address;
  final String project;
  final String draft;
  final String other;
  String upload = "";
  long factsVersion;
  long draftVersion;

  Scene(URL address) {
    this.address = address;
    this.project = api().newProject("同时");
    this.draft = filled();
    this.other = filled();
  }

  Api api() {
    return Api.at(address).as("shenqing");
  }

  Api approver() {
    return Api.at(address).as("shenpi");
  }

  /** What a page would have been shown before somebody writes. */
  void look() {
    factsVersion = version(api().get("/projects/" + project + "/facts"));
    draftVersion = api().get("/drafts/" + draft).number("version");
  }

  void beginUpload() {
    upload = begun(api(), 9).text("id");
  }

  Answer begun(Api api, int size) {
    return api.post(
        "/projects/" + project + "/uploads", "{\"name\":\"图.pdf\",\"size\":" + size + "}");
  }

  /** A number that no other has. */
  static int next() {
    return RUNNING.incrementAndGet();
  }

  private String filled() {
    Answer begun = api().post("/projects/" + project + "/drafts", WASTE);
    String id = begun.text("id");
    Answer saved = api().patch("/drafts/" + id, begun.number("version"), ANSWERS);
    if (saved.status() != 200) {
      throw new IllegalStateException(saved.toString());
    }
    return id;
  }

  private static long version(Answer answer) {
    return Long.parseLong(answer.header("ETag").orElseThrow().replace("\"", ""));
  }
}
