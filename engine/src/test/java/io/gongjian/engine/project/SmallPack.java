package io.gongjian.engine.project;

import io.gongjian.engine.citation.CitationId;
import io.gongjian.engine.citation.Citations;
import io.gongjian.engine.constraint.Constraint;
import io.gongjian.engine.constraint.Operand;
import io.gongjian.engine.constraint.Relation;
import io.gongjian.engine.constraint.Requirement;
import io.gongjian.engine.constraint.Strength;
import io.gongjian.engine.determination.Determination;
import io.gongjian.engine.determination.Finding;
import io.gongjian.engine.determination.LimitResult;
import io.gongjian.engine.determination.MaterialResult;
import io.gongjian.engine.determination.MatterResult;
import io.gongjian.engine.determination.ProcessResult;
import io.gongjian.engine.determination.Question;
import io.gongjian.engine.determination.SituationResult;
import io.gongjian.engine.fact.FactSheet;
import io.gongjian.engine.form.Forms;
import io.gongjian.engine.matter.Applicability;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.matter.LimitUnit;
import io.gongjian.engine.matter.Material;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.matter.MaterialSource;
import io.gongjian.engine.matter.Matter;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.matter.MatterKind;
import io.gongjian.engine.matter.Necessity;
import io.gongjian.engine.matter.Situation;
import io.gongjian.engine.matter.SituationId;
import io.gongjian.engine.matter.Stage;
import io.gongjian.engine.matter.StatedLimit;
import io.gongjian.engine.matter.TimeLimit;
import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackChoice;
import io.gongjian.engine.pack.PackReference;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.table.Place;
import io.gongjian.engine.table.RowId;
import io.gongjian.engine.table.TableId;
import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.vocabulary.FactDefinition;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.engine.vocabulary.FactType;
import io.gongjian.engine.vocabulary.FactValue;
import io.gongjian.engine.vocabulary.Vocabulary;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A pack of one matter: a permit is required when more is invested than a limit, large above ten
 * times the limit.
 */
public final class SmallPack {

  public static final RegionCode REGION = new RegionCode("460000");
  public static final FactId AMOUNT = new FactId("invest.amount");
  public static final FactId KIND = new FactId("project.kind");
  public static final FactId OF_REGION = new FactId("region.merged");
  public static final MatterId PERMIT = new MatterId("permit");
  public static final SituationId LARGE = new SituationId("large");
  public static final MaterialId DRAWING = new MaterialId("drawing");

  private static final CitationId LAW = CitationId.parse("law#1");

  private SmallPack() {}

  public static Pack version(String version) {
    return new Pack(
        new PackReference(
            "small", version, version.replaceAll("\\D", "").repeat(64).substring(0, 64)),
        Optional.empty(),
        REGION,
        text("小包"),
        LocalDate.of(2020, 1, 1),
        vocabulary(),
        List.of(
            tunnel("costly_tunnel", Strength.IMPOSSIBLE, 2),
            tunnel("usual_tunnel", Strength.SURPRISING, 20)),
        Map.of(),
        Map.of(),
        Map.of(),
        new Citations(List.of()),
        Map.of(
            DRAWING,
            new Material(
                DRAWING,
                text("图纸"),
                MaterialSource.APPLICANT,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                Optional.empty(),
                true)),
        Map.of(),
        Map.of(PERMIT, permit()),
        List.of(),
        Map.of(),
        Map.of(),
        Map.of(),
        List.of(),
        List.of(),
        Forms.NONE,
        Optional.empty());
  }

  public static PackChoice serving(RegionCode region, LocalDate asOf) {
    return region.equals(REGION)
        ? new PackChoice.Chosen(version("1.0"))
        : new PackChoice.NoPack(region);
  }

  /** Determines by hand; the limit is 30 in version 1.0 and 50 after. */
  public static Determination determine(
      Pack pack, RegionCode region, LocalDate asOf, FactSheet facts) {
    BigDecimal limit = new BigDecimal(pack.reference().version().equals("1.0") ? 30 : 50);
    Optional<BigDecimal> amount =
        facts.find(AMOUNT).map(fact -> ((FactValue.Amount) fact.value()).value());
    Applicability applicability =
        amount
            .map(
                known ->
                    known.compareTo(limit) > 0
                        ? Applicability.REQUIRED
                        : Applicability.NOT_REQUIRED)
            .orElse(Applicability.UNKNOWN);
    boolean large =
        amount.map(known -> known.compareTo(limit.multiply(BigDecimal.TEN)) > 0).orElse(false);
    boolean required = applicability == Applicability.REQUIRED;
    List<Finding> reasons = required ? List.of(finding()) : List.of();
    MatterResult result =
        new MatterResult(
            PERMIT,
            applicability,
            reasons,
            large ? List.of(new SituationResult(LARGE, true, reasons)) : List.of(),
            required
                ? List.of(
                    new MaterialResult(
                        DRAWING, large ? Necessity.MANDATORY : Necessity.TOLERATED, true, reasons))
                : List.of(),
            new LimitResult(Optional.of(stated(large ? 20 : 7)), true, Optional.empty(), List.of()),
            applicability == Applicability.UNKNOWN ? List.of(AMOUNT) : List.of());
    return new Determination(
        pack.reference(),
        region,
        asOf,
        facts,
        new ArrayList<>(facts.facts().values()),
        List.of(),
        new ProcessResult(Optional.empty(), List.of(), Optional.empty(), List.of(), List.of()),
        List.of(result),
        applicability == Applicability.UNKNOWN ? List.of(new Question(AMOUNT, 1, 1)) : List.of());
  }

  private static Finding finding() {
    return new Finding(
        new RowId(new TableId("permit.applies"), "over"), List.of(AMOUNT), List.of(LAW));
  }

  private static StatedLimit stated(int days) {
    return new StatedLimit(new TimeLimit(days, LimitUnit.CALENDAR), List.of(LAW), true);
  }

  /** A tunnel for less than {@code least} 万元 cannot be, or seldom is. */
  private static Constraint tunnel(String id, Strength strength, int least) {
    return new Constraint(
        id,
        strength,
        Map.of(KIND, List.of(new FactValue.Choice("tunnel"))),
        Optional.of(
            new Requirement(
                new Operand.OfFact(AMOUNT),
                Relation.AT_LEAST,
                new Operand.Constant(BigDecimal.valueOf(least)),
                BigDecimal.ZERO)),
        text("隧道不会这样便宜"),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Place.file("small", "constraints.yaml"));
  }

  private static Vocabulary vocabulary() {
    Map<String, LocalText> kinds = new LinkedHashMap<>();
    kinds.put("building", text("房屋"));
    kinds.put("tunnel", text("隧道"));
    return new Vocabulary(
        List.of(),
        List.of(
            definition(AMOUNT, FactType.DECIMAL, Optional.of("万元"), Map.of(), false),
            definition(KIND, FactType.ENUM, Optional.empty(), kinds, false),
            definition(
                new FactId("project.name"), FactType.STRING, Optional.empty(), Map.of(), false),
            definition(OF_REGION, FactType.BOOLEAN, Optional.empty(), Map.of(), true)));
  }

  private static FactDefinition definition(
      FactId id,
      FactType type,
      Optional<String> unit,
      Map<String, LocalText> values,
      boolean setByRegion) {
    return new FactDefinition(
        id,
        type,
        unit,
        text(id.value()),
        text(id.value() + "?"),
        Optional.empty(),
        values,
        Optional.empty(),
        setByRegion,
        type == FactType.DECIMAL ? Optional.of(BigDecimal.ZERO) : Optional.empty(),
        Optional.empty());
  }

  private static Matter permit() {
    return new Matter(
        PERMIT,
        "M1",
        text("许可证"),
        Stage.CONSTRUCTION,
        MatterKind.PERMIT,
        new DepartmentId("housing"),
        List.of(LAW),
        Optional.of(stated(7)),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        false,
        List.of(),
        Optional.empty(),
        true,
        Optional.empty(),
        List.of(new Situation(LARGE, text("大型"), Optional.empty())));
  }

  private static LocalText text(String zh) {
    return new LocalText(zh, "en " + zh);
  }
}
