package io.gongjian.engine.account;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What one who acts may do; an account has one role. */
public enum Role {
  /** 建设单位: keeps the projects of its own organisation. */
  APPLICANT,
  /** 审批人员: reads the projects of their regions, and what of them falls to their departments. */
  APPROVER,
  /** 政策管理员: keeps rules, forms and flows; sees no project. */
  POLICY_ADMINISTRATOR,
  /** 监督人员: reads the projects of their regions. */
  SUPERVISOR,
  /** 运维人员: keeps the system running; sees no project. */
  OPERATOR,
  /** The product itself; no account has it. */
  SYSTEM;

  private static final List<Role> OF_PEOPLE =
      Arrays.stream(values()).filter(role -> role != SYSTEM).toList();

  /** The roles that an account may have. */
  public static List<Role> ofPeople() {
    return OF_PEOPLE;
  }

  /** The word used in the API and as security group. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The role of a person by its word. */
  public static Role ofWord(String word) {
    return OF_PEOPLE.stream()
        .filter(role -> role.word().equals(word))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a role [" + word + "]"));
  }
}
