package io.gongjian.webapp.entry.demo;

import static java.util.stream.Collectors.toUnmodifiableSet;

import io.gongjian.engine.account.Actor;
import io.gongjian.engine.matter.MaterialId;
import io.gongjian.engine.project.ProjectId;
import io.gongjian.engine.resolution.ResolvedMaterial;
import io.gongjian.engine.text.LocalText;
import io.gongjian.engine.upload.ReceivingUpload;
import io.gongjian.engine.upload.StartUpload;
import io.gongjian.engine.upload.StartingUpload;
import io.gongjian.engine.upload.Upload;
import io.gongjian.engine.upload.UploadPiece;
import io.gongjian.forms.application.Promise;
import io.gongjian.forms.application.ReviewingDraft;
import io.gongjian.forms.application.ReviewingDraft.Review;
import io.gongjian.forms.draft.DraftId;
import io.gongjian.webapp.entry.transaction.Transacting;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Hands in the materials of a draft of the demo, as its applicant would. */
@ApplicationScoped
public class DemoPapers {

  private static final String UNSAFE = "[^\\p{L}\\p{N}]";

  @Inject ReviewingDraft reviewingDraft;
  @Inject StartingUpload startingUpload;
  @Inject ReceivingUpload receivingUpload;
  @Inject Transacting transacting;

  /** Hands in what is missing, and tells the promises that are still to be confirmed. */
  Set<String> complete(Actor actor, ProjectId project, DraftId draft) {
    Map<MaterialId, LocalText> missing = new LinkedHashMap<>();
    review(actor, draft).materials().stream()
        .filter(ResolvedMaterial::isMissing)
        .forEach(one -> missing.put(one.material(), one.title()));
    missing.forEach((material, title) -> handIn(actor, project, material, title));
    return review(actor, draft).promises().stream().map(Promise::id).collect(toUnmodifiableSet());
  }

  private Review review(Actor actor, DraftId draft) {
    return DemoRefused.unless(transacting.reading(() -> reviewingDraft.review(actor, draft)));
  }

  private void handIn(Actor actor, ProjectId project, MaterialId material, LocalText title) {
    byte[] file = DemoPdf.of("Demo - " + material + " - " + project);
    String name = title.zh().replaceAll(UNSAFE, "_") + ".pdf";
    Upload upload =
        DemoRefused.unless(
            startingUpload.start(
                actor,
                new StartUpload(
                    project, name, file.length, Optional.of(material), Optional.empty())));
    DemoRefused.unless(
        receivingUpload.append(
            actor, project, upload.id(), UploadPiece.at(0, new ByteArrayInputStream(file))));
  }
}
