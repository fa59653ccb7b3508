package io.gongjian.webapp.entry.demo;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.pack.RegionCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Officials of Haikou, with invented names: those who meet in the flows of most cases. */
final class DemoOfficials {

  private static final RegionCode HAIKOU = new RegionCode("460100");

  private static final String HOUSING = "housing";
  private static final String PLANNING = "natural_resources";
  private static final String DEVELOPMENT = "development_reform";

  private final String password;

  DemoOfficials(String password) {
    this.password = password;
  }

  /** In the order of their departments, and there in the order in which a case comes to them. */
  List<DemoAccount> all() {
    return List.of(
        official("zhujian.chuangkou", "王芳（住建窗口）", HOUSING, "window"),
        official("zhujian.jingban", "李建国（住建经办）", HOUSING, "officer", "housing", "fire", "gas"),
        official("zhujian.jiandu", "陈志强（质量安全监督）", HOUSING, "quality", "safety", "site_team"),
        official("zhujian.fuze", "林海生（住建负责人）", HOUSING, "leader", "lead", "legal"),
        official("zigui.chuangkou", "吴晓梅（资规窗口）", PLANNING, "window"),
        official(
            "zigui.jingban",
            "张伟（资规经办）",
            PLANNING,
            "officer",
            "planning",
            "site_team",
            "reviewer",
            "experts"),
        official("zigui.fuze", "符永昌（资规负责人）", PLANNING, "leader", "legal", "registrar"),
        official("fagai.chuangkou", "郑敏（发改窗口）", DEVELOPMENT, "window"),
        official(
            "fagai.jingban",
            "孙立（发改经办）",
            DEVELOPMENT,
            "officer",
            "development",
            "estimate",
            "experts"),
        official("fagai.fuze", "许文斌（发改负责人）", DEVELOPMENT, "leader"),
        official("shengtai", "黄丽（生态环境）", "ecology"),
        official("renfang", "周明（人防）", "air_defence"),
        official("qixiang", "何静（气象）", "meteorology"),
        official("shuiwu", "冯波（水务）", "water"));
  }

  private DemoAccount official(String name, String shownName, String department, String... posts) {
    return new DemoAccount(
        "approver",
        name,
        shownName,
        password,
        Optional.empty(),
        Optional.of(
            new DemoOffice(
                new DepartmentId(department),
                HAIKOU,
                Stream.of(posts).map(LaneId::new).collect(toUnmodifiableSet()))));
  }
}
