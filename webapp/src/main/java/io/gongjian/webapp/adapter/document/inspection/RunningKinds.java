package io.gongjian.webapp.adapter.document.inspection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Endings of names that say what a double click does on the machine of whoever opens the file. The
 * lists are those of programs and scripts of Windows, of what AutoCAD loads by itself from the
 * folder of a drawing, and of what Office opens with macros.
 */
final class RunningKinds {

  private static final Set<String> PROGRAMS =
      words(
          """
          app appinstaller application appref-ms appx appxbundle apk bat bas bgi chm cmd com command
          cpl crt csh deb diagcab diagcfg diagpkg dll dmg drv exe fxp gadget grp hlp hpj hta htc inf
          ins iso img isp its jar jnlp job js jse ksh library-ms lnk mht mhtml msc msh msh1 msh1xml
          msh2 msh2xml mshxml msi msix msixbundle msp mst msu ocx one onepkg ops osd pcd pif pkg plg
          prf prg ps1 ps1xml ps2 ps2xml psc1 psc2 psd1 psdm1 psm1 py pyc pyo pyw pyz pyzw rdp reg
          rpm run scf scpt scr sct search-ms searchconnector-ms settingcontent-ms sh shb shs svg svgz
          swf sys theme themepack udl url vb vbe vbp vbs vhd vhdx vsmacros vsw vxd website workflow
          ws wsb wsc wsf wsh xbap xht xhtml htm html shtm shtml xnk
          """);

  private static final Set<String> OF_DRAWINGS = words("arx crx dbx dvb fas lsp mnl vlx");

  private static final Set<String> OF_OFFICE =
      words(
          """
          accda accdb accde accdr ade adp doc docm dot dotm dqy iqy mad maf mag mam maq mar mas mau
          mav maw mda mdb mde mdt mdw mdz odc oqy pot potm ppa ppam pps ppsm ppt pptm rqy rtf sldm
          slk vsdm vssm vstm wbk wiz wll xla xlam xlb xlc xll xlm xls xlsb xlsm xlt xltm xlw
          """);

  private static final Set<String> ARCHIVES =
      words(
          """
          7z ace alz arc arj bz bz2 cab cpio egg gz gzip lha lz lz4 lzh lzma rar tar taz tbz tbz2 tgz
          txz xar xz z zip zipx zoo zst
          """);

  private RunningKinds() {}

  private static Set<String> words(String text) {
    return Stream.of(text.strip().split("\\s+", -1)).collect(Collectors.toUnmodifiableSet());
  }

  /** True where opening a file of this name runs something. */
  static boolean runs(String path) {
    return Stream.of(PROGRAMS, OF_DRAWINGS, OF_OFFICE)
        .anyMatch(kind -> kind.contains(ending(path)));
  }

  /** True for the ending of a picture that is a page of markup. */
  static boolean isDrawnByMarkup(String path) {
    return ending(path).equals("svg");
  }

  /** True for the name of an archive of any kind, the volumes of a divided one too. */
  static boolean isArchive(String path) {
    String ending = ending(path);
    return ARCHIVES.contains(ending) || ending.matches("[rz][0-9]{2}|00[1-9]");
  }

  /** The ending that counts: Windows drops blanks and dots behind a name. */
  static String ending(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    int end = name.length();
    while (end > 0 && isDropped(name.charAt(end - 1))) {
      end--;
    }
    int dot = name.lastIndexOf('.', end - 1);
    return dot < 0 ? "" : name.substring(dot + 1, end);
  }

  private static boolean isDropped(char last) {
    return last == '.' || Character.isWhitespace(last) || Character.isSpaceChar(last);
  }

  /** What systems leave behind in folders without anybody asking, by its whole name. */
  static boolean isLeftBehind(String path, String... known) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return Arrays.stream(known).anyMatch(name::equalsIgnoreCase);
  }
}
