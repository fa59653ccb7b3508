package io.gongjian.webapp.browsing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * The pack of a city that says what the shipped packs do not: facts of its own in a table, a fee, a
 * material with the way it is handed in, and a limit that differs from zone to zone.
 */
final class SanyaPack {

  private static final Map<String, String> FILES =
      Map.of(
          "pack.yaml",
          """
          id: sanya
          schema: 1
          version: "0.1"
          region: "460200"
          validFrom: 2020-01-01
          title: {zh: 三亚, en: Sanya}
          extends: hainan
          """,
          "citations/sanya_notice/2020-01-01.yaml",
          """
          instrument: sanya_notice
          title: {zh: 三亚示例通知, en: Notice of Sanya}
          level: local_practice
          validFrom: 2020-01-01
          datesVerified: "no"
          note: 测试用
          articles:
            - {no: "1", text: 高于24米的建筑办理城市景观登记。, summary: true, verified: "no"}
          """,
          "vocabulary/sanya.yaml",
          """
          groups:
            - id: sanya
              title: {zh: 三亚, en: Sanya}
              facts:
                - id: sanya.buildings
                  type: table
                  title: {zh: 单体建筑, en: Buildings}
                  question: {zh: 有哪些单体建筑？, en: "Which buildings are there?"}
                  columns:
                    - {id: name, type: string, title: {zh: 名称, en: Name}}
                    - {id: height, type: decimal, unit: m, minimum: 0, title: {zh: 高度, en: Height}}
                - {id: sanya.any_high, type: boolean, derived: {any: {table: sanya.buildings, where: {height: "> 24"}}}, title: {zh: 有高于24米的单体, en: A building above 24 m}, question: {zh: 有高于24米的单体吗？, en: "Is any building above 24 m?"}}
                - {id: sanya.zone, type: enum, title: {zh: 所在分区, en: Zone}, question: {zh: 在哪个分区？, en: "In which zone?"}, values: {bay: {zh: 湾区, en: Bay}, town: {zh: 城区, en: Town}}}
          """,
          "fills.yaml",
          """
          fills:
            - {term: construction_permit_exempt_investment, value: 10, where: {sanya.zone: bay}, from: 2020-01-01, cite: [sanya_notice#1], verified: "no"}
          """,
          "materials/sanya.yaml",
          """
          materials:
            - {id: sanya_view_picture, title: {zh: 景观效果图, en: Picture of the view}, source: applicant, form: paper}
          """,
          "matters/sanya_view/matter.yaml",
          """
          matter: sanya_view
          ref: LOCAL1
          title: {zh: 城市景观登记, en: Registration of the view}
          stage: construction
          kind: filing
          department: housing
          basis: [sanya_notice#1]
          limit: {immediate: true, cite: [sanya_notice#1]}
          """,
          "matters/sanya_view/tables/applies.yaml",
          """
          table: sanya_view.applies
          title: {zh: 是否办理, en: Whether it applies}
          decides: matter
          policy: collect
          from: 2020-01-01
          inputs:
            - {name: sanya.any_high}
          rows:
            - {id: high, when: {sanya.any_high: "true"}, then: required, cite: [sanya_notice#1], say: {zh: 有高于24米的建筑须登记, en: Buildings above 24 m are registered}}
          """,
          "matters/sanya_view/materials.yaml",
          """
          table: sanya_view.materials
          title: {zh: 材料, en: Materials}
          decides: material
          policy: collect
          from: 2020-01-01
          inputs: []
          rows:
            - {id: picture, then: {material: sanya_view_picture, necessity: mandatory, copies: 2, original: copy, channel: paper}, cite: [sanya_notice#1], say: {zh: 要效果图两份, en: Two pictures are needed}}
          """,
          "matters/sanya_view/tables/fees.yaml",
          """
          table: sanya_view.fees
          title: {zh: 收费, en: Fees}
          decides: fee
          policy: collect
          from: 2020-01-01
          inputs: []
          rows:
            - {id: view, then: {fee: sanya_view, title: {zh: 登记费, en: Fee of the registration}, unit: 元, rate: 350}, cite: [sanya_notice#1], say: {zh: 每件350元, en: 350 yuan each}}
          """);

  private SanyaPack() {}

  /** Writes the pack beside the others. */
  static void into(Path packs) throws IOException {
    for (Map.Entry<String, String> file : FILES.entrySet()) {
      Path path = packs.resolve("sanya").resolve(file.getKey());
      Files.createDirectories(path.resolveSibling("."));
      Files.writeString(path, file.getValue());
    }
  }
}
