package io.gongjian.engine.licence;

import io.gongjian.engine.matter.LicenceId;
import io.gongjian.engine.matter.MaterialId;

/**
 * That a case used a licence as a material.
 *
 * @param version the licence as it was then
 */
public record LicenceUse(
    LicenceId kind, String number, int version, MaterialId material, String caseNumber) {}
