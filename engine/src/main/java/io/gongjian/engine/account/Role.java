package io.gongjian.engine.account;

import java.util.Locale;

/** What an account may do; an account has one role. */
public enum Role {
  /** 建设单位: keeps the projects of its own organisation. */
  APPLICANT,
  /** 审批人员: reads all projects. */
  APPROVER,
  /** 政策管理员: keeps rules, forms and flows; sees no project. */
  POLICY_ADMINISTRATOR,
  /** 监督人员: reads all projects. */
  SUPERVISOR,
  /** 运维人员: keeps the system running; sees no project. */
  OPERATOR;

  /** The word used in the API and as security group. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }

  public static Role ofWord(String word) {
    return valueOf(word.toUpperCase(Locale.ROOT));
  }
}
