package io.gongjian.webapp.rest;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/** The header of a download that names its file. */
public final class Attachment {

  private Attachment() {}

  /** A name as RFC 6266 and RFC 8187 write it: for old readers in ASCII, for others in full. */
  public static String named(String name) {
    String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
    String full = URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    return "attachment; filename=\"" + plain + "\"; filename*=UTF-8''" + full.replace("*", "%2A");
  }
}
