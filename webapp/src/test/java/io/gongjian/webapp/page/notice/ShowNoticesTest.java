package io.gongjian.webapp.page.notice;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongjian.engine.account.AccountName;
import io.gongjian.engine.casefile.CaseNotice;
import io.gongjian.engine.casefile.CaseNumber;
import io.gongjian.engine.casefile.NoticeKind;
import io.gongjian.engine.casefile.OwnCase;
import io.gongjian.engine.paging.Page;
import io.gongjian.engine.paging.PageRequest;
import io.gongjian.webapp.entry.language.Words;
import io.gongjian.webapp.page.apply.casefile.PermitCase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Each notice names project and matter and leads to its case, for those who may see it. */
class ShowNoticesTest {

  private static final CaseNumber GONE = new CaseNumber("460100-20261116-00018-01");

  @ParameterizedTest
  @EnumSource(NoticeKind.class)
  void aNoticeOfEveryKindNamesProjectAndMatterInBothLanguages(NoticeKind kind) {
    CaseNotice notice = notice(PermitCase.NUMBER, kind);

    for (Words words : List.of(Words.in(Words.CHINESE), Words.in(Words.ENGLISH))) {
      OwnCase about = PermitCase.underReview().own();
      assertThat(lines(words, 0, notice).get(0).getSentence())
          .contains("一号楼")
          .contains(
              Optional.ofNullable(about.pack().matters().get(about.file().head().matter()))
                  .orElseThrow()
                  .title()
                  .in(words.locale()));
    }
  }

  @Test
  void itLeadsToItsCaseWhereTheReaderReadsCases() {
    assertThat(lines(Words.in(Words.CHINESE), 0, notice(PermitCase.NUMBER, NoticeKind.CORRECTION)))
        .extracting(NoticeLine::getAddress)
        .containsExactly("/apply/case?number=" + PermitCase.NUMBER);
  }

  @Test
  void whatTheReaderMayNotSeeAnyMoreIsNamedByItsNumberAlone() {
    NoticeLine line = lines(Words.in(Words.CHINESE), 0, notice(GONE, NoticeKind.TASK)).get(0);

    assertThat(line.getSentence()).contains(GONE.value());
    assertThat(line.getAddress()).isEmpty();
    assertThat(line.getText()).isEmpty();
    assertThat(line.getState()).isNull();
  }

  @Test
  void theFirstOnesAreNewAsManyAsWereNotSeen() {
    CaseNotice notice = notice(PermitCase.NUMBER, NoticeKind.CLOSED);

    assertThat(lines(Words.in(Words.CHINESE), 2, notice, notice, notice))
        .extracting(NoticeLine::isFresh)
        .containsExactly(true, true, false);
  }

  private static List<NoticeLine> lines(Words words, int fresh, CaseNotice... notices) {
    return ShowNotices.lines(
        new NoticeReader.Found(
            new Page<>(List.of(notices), PageRequest.first(), notices.length),
            fresh,
            Map.of(PermitCase.NUMBER, PermitCase.underReview().own())),
        fresh,
        "/apply/case?number=",
        words);
  }

  private static CaseNotice notice(CaseNumber number, NoticeKind kind) {
    return new CaseNotice(
        number,
        1,
        kind,
        Optional.of(new AccountName("shenqing")),
        Optional.empty(),
        Instant.parse("2026-11-16T01:03:00Z"),
        "说明");
  }
}
