package io.gongjian.engine.fact;

/** Where a fact came from. */
public enum FactSource {
  /** 申请人填写. */
  APPLICANT,
  /** 项目: the project's own record. */
  PROJECT,
  /** 电子证照. */
  LICENCE,
  /** 前序结果: the outcome of an earlier case. */
  OUTCOME,
  /** 部门共享: another department's register. */
  REGISTER,
  /** 地区参数: filled by the pack or the overlay of the region. */
  REGION,
  /** 推算: computed from other facts as the vocabulary says. */
  DERIVED,
  /** 默认: assumed because absent; to be confirmed. */
  DEFAULT
}
