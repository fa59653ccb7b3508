package io.gongjian.webapp.entry.reach;

import io.gongjian.engine.matter.Material;
import io.gongjian.engine.pack.RegionCode;

/** Where the template of a material is downloaded, within the application. */
public final class TemplateAddress {

  private TemplateAddress() {}

  /** The address for the pack of a region. */
  public static String of(Material material, RegionCode region) {
    return "/api/v1/catalogue/materials/" + material.id() + "/template?region=" + region;
  }
}
