package io.gongjian.webapp.adapter.persistence;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.account.CreditCode;
import io.gongjian.engine.casefile.CaseEvent;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.HandlingState;
import io.gongjian.engine.casefile.NoticeKind;
import io.gongjian.engine.field.FieldId;
import io.gongjian.engine.flow.FlowId;
import io.gongjian.engine.flow.FlowState;
import io.gongjian.engine.flow.LaneId;
import io.gongjian.engine.flow.StepId;
import io.gongjian.engine.flow.StepOutcome;
import io.gongjian.engine.ledger.ContentHash;
import io.gongjian.engine.mail.SettleMail;
import io.gongjian.engine.matter.DepartmentId;
import io.gongjian.engine.matter.LicenceId;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.matter.MatterId;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.project.DeterminationId;
import io.gongjian.engine.project.ProjectCode;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.upload.UploadId;
import io.gongjian.engine.vocabulary.FactId;
import io.gongjian.forms.application.ApplicationNumber;
import io.gongjian.forms.draft.DraftId;
import io.gongjian.webapp.adapter.persistence.casefile.CaseList;
import java.util.function.Function;
import org.apache.ibatis.type.TypeHandlerRegistry;

/**
 * How ids and words of closed lists stand in our tables: as they are written. Mappers take and give
 * them as their types.
 */
final class IdHandlers {

  private IdHandlers() {}

  static void register(TypeHandlerRegistry registry) {
    keep(registry, AccountName.class, AccountName::new);
    keep(registry, ApplicationNumber.class, ApplicationNumber::new);
    keep(registry, CaseNumber.class, CaseNumber::new);
    keep(registry, ContentHash.class, ContentHash::new);
    keep(registry, CreditCode.class, CreditCode::new);
    keep(registry, DepartmentId.class, DepartmentId::new);
    keep(registry, DeterminationId.class, DeterminationId::parse);
    keep(registry, DraftId.class, DraftId::parse);
    keep(registry, FactId.class, FactId::new);
    keep(registry, FieldId.class, FieldId::new);
    keep(registry, LaneId.class, LaneId::new);
    keep(registry, FlowId.class, FlowId::new);
    keep(registry, LicenceId.class, LicenceId::new);
    keep(registry, MaterialId.class, MaterialId::new);
    keep(registry, MatterId.class, MatterId::new);
    keep(registry, ProjectCode.class, ProjectCode::new);
    keep(registry, ProjectId.class, ProjectId::parse);
    keep(registry, RegionCode.class, RegionCode::new);
    keep(registry, StepId.class, StepId::new);
    keep(registry, UploadId.class, UploadId::parse);
    keep(registry, CaseEvent.Kind.class);
    keep(registry, CaseList.class);
    keep(registry, FlowState.class);
    keep(registry, HandlingState.class);
    keep(registry, NoticeKind.class);
    keep(registry, SettleMail.Settled.class);
    keep(registry, StepOutcome.class);
  }

  private static <E extends Enum<E>> void keep(TypeHandlerRegistry registry, Class<E> words) {
    registry.register(words, new AsWord<>(words));
  }

  private static <T> void keep(
      TypeHandlerRegistry registry, Class<T> type, Function<String, T> reader) {
    registry.register(type, new AsText<>(Object::toString, reader));
  }
}
