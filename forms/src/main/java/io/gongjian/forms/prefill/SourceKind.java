package io.gongjian.forms.prefill;

import java.util.Locale;

/** Where a prefilled value comes from. */
public enum SourceKind {
  /** 项目资料: what is recorded of the project. */
  PROJECT,
  /** 前序结果: the outcome of an earlier matter. */
  OUTCOME,
  /** 以前的申请: what was answered in an earlier application of the project. */
  APPLICATION,
  /** 电子证照. */
  LICENCE,
  /** 部门共享: the register of another department. */
  REGISTER,
  /** 账号资料: the account and the organisation it acts for. */
  PROFILE,
  /** 旧版表单: what was filled in before the form changed, and does not fit it any more. */
  EARLIER_FORM;

  /** The word used in the API. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
