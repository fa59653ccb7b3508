package io.gongjian.webapp.command;

import io.gongjian.engine.pack.Pack;
import io.gongjian.engine.pack.PackLoader;
import io.gongjian.engine.pack.PacksFolder;
import io.gongjian.engine.pack.RegionCode;
import io.gongjian.engine.text.LocalText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a small pack that runs, with one file of every kind. */
@Command(
    name = "new",
    mixinStandardHelpOptions = true,
    description = "新建一个可用的小政策包 / write a small pack that runs")
final class PackNewCommand implements Callable<Integer> {

  private static final Pattern ID = Pattern.compile("[a-z][a-z0-9_]{0,79}");
  private static final Pattern TITLE = Pattern.compile("[^\"\\\\\\p{Cntrl}]{1,100}");
  private static final String EXAMPLE_PROVINCE = "990000";

  @Spec private CommandSpec spec;

  /** What can be begun. */
  enum Kind {
    CITY,
    /** A park or district of a city that has a pack. */
    DISTRICT,
    PROVINCE
  }

  @Parameters(index = "0", paramLabel = "KIND", description = "city | district | province")
  private Kind kind = Kind.CITY;

  @Parameters(
      index = "1",
      paramLabel = "DIR",
      description = "新文件夹，名称就是政策包的标识 / the new folder, named by the id of the pack")
  private Path folder = Path.of("");

  @Option(names = "--region", paramLabel = "CODE", description = "地区代码 / region code")
  private @Nullable String region;

  @Option(names = "--title-zh", paramLabel = "TEXT", description = "中文名称 / Chinese title")
  private @Nullable String chinese;

  @Option(names = "--title-en", paramLabel = "TEXT", description = "英文名称 / English title")
  private @Nullable String english;

  @Option(
      names = "--extends",
      paramLabel = "ID",
      description = "所继承的政策包，与新文件夹并列 / the pack to extend, beside the new folder")
  private @Nullable String base;

  @Option(names = "--lang", description = "zh | en (zh)")
  private String language = "zh";

  @Override
  public Integer call() {
    Locale locale = CommandLocale.of(language);
    Path place = folder.toAbsolutePath().normalize();
    Path parent = place.getParent();
    String id = String.valueOf(place.getFileName());
    if (parent == null || !ID.matcher(id).matches()) {
      throw new CannotAnswer(
          "文件夹名就是标识，只用小写英文字母、数字和下划线: " + id,
          "the folder is named by the id: lower-case letters, digits, underscores: " + id);
    }
    if (Files.exists(place)) {
      throw new CannotAnswer(
          "已经有这个文件夹，没有改动: " + folder, "the folder is there; nothing was changed: " + folder);
    }
    Map<String, String> words = kind == Kind.PROVINCE ? province(id) : city(parent, id);
    List<String> files = new NewPack(kind, words).write(place);
    spec.commandLine().getOut().println(told(locale, files.size()));
    return 0;
  }

  private String told(Locale locale, int files) {
    return locale.equals(Locale.ENGLISH)
        ? "%d files written to %s. Next: ./gongjian check %s --lang en"
            .formatted(files, folder, folder)
        : "已在 %s 写入 %d 个文件。下一步：./gongjian check %s".formatted(folder, files, folder);
  }

  private Map<String, String> province(String id) {
    RegionCode code = region(Optional.empty()).orElse(new RegionCode(EXAMPLE_PROVINCE));
    return Map.of(
        "id", id,
        "region", code.value(),
        "cityRegion", code.value().substring(0, 2) + "0100",
        "titleZh", title(chinese, "新省"),
        "titleEn", title(english, "New province"));
  }

  private Map<String, String> city(Path parent, String id) {
    PackLoader loader = new PackLoader();
    PacksFolder packs = new PacksFolder(parent, loader);
    NewCity city = NewCity.over(packs, Optional.ofNullable(base), kind == Kind.DISTRICT);
    Pack below = city.base();
    RegionCode code = region(Optional.of(below)).orElseGet(() -> city.freeRegion(packs, loader));
    LocalText known =
        Optional.ofNullable(below.regions().get(code))
            .map(one -> one.title())
            .orElseThrow(
                () ->
                    new CannotAnswer(
                        "政策包 " + below.reference().id() + " 没有地区 " + code,
                        "the pack " + below.reference().id() + " has no region " + code));
    return city.words(
        id,
        code,
        title(chinese, known.in(Locale.CHINESE)),
        title(english, known.in(Locale.ENGLISH)));
  }

  private Optional<RegionCode> region(Optional<Pack> below) {
    String given = region;
    if (given == null) {
      return Optional.empty();
    }
    Optional<RegionCode> code =
        Optional.of(given)
            .filter(RegionCode::isCode)
            .map(RegionCode::new)
            .filter(one -> below.map(pack -> isWithin(pack.region(), one)).orElse(true));
    return Optional.of(
        code.orElseThrow(
            () ->
                new CannotAnswer("地区代码不合适: " + given, "this region code does not fit: " + given)));
  }

  private static boolean isWithin(RegionCode province, RegionCode city) {
    return province.covers(city) && !province.equals(city);
  }

  private static String title(@Nullable String given, String usual) {
    if (given != null && !TITLE.matcher(given).matches()) {
      throw new CannotAnswer(
          "名称不能有双引号、反斜杠，最多100个字符: " + given,
          "a title has no double quotes or backslashes and at most 100 characters: " + given);
    }
    return given == null ? usual : given;
  }
}
