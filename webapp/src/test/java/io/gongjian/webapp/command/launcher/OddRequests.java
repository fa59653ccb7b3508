package io.gongjian.webapp.command.launcher;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Requests as no browser and no client sends them. */
final class OddRequests {

  private static final String FORM = "Content-Type: application/x-www-form-urlencoded";
  private static final String JSON = "Content-Type: application/json";
  private static final String PROJECTS = "/api/v1/projects";
  private static final String DETERMINATIONS = "/api/v1/determinations";

  private final String host;
  private final Map<String, Integer> made = new LinkedHashMap<>();

  private OddRequests(String host) {
    this.host = host;
  }

  /** What strangers may send where pages are. */
  static List<String> ofStrangers(String host) {
    OddRequests odd = new OddRequests(host);
    for (String target :
        List.of(
            "/login?jakarta.faces.ViewState=1",
            "/login?jakarta.faces.ViewState=stateless",
            "/login?jakarta.faces.ViewState=1&jakarta.faces.partial.ajax=true",
            "/login?primefaces.download=1&primefaces.nonce=a",
            "/login?from=/a&from=/b&from=" + "x".repeat(3_000),
            "/login?lang=%00&lang=xx-&lang=",
            "/login?jfwid=..%2F..&jakarta.faces.ClientWindow=x",
            "/login;jsessionid=abc",
            "/login.xhtml;a=b",
            "/jakarta.faces.resource/nothing.js.xhtml?ln=nothing",
            "/jakarta.faces.resource/a.css.xhtml?ln=../../WEB-INF&v=..",
            "/jakarta.faces.resource/",
            "/jakarta.faces.resource/dynamiccontent.properties.xhtml?ln=primefaces&pfdrid=x",
            "/resources/gj/pageHead.xhtml",
            "/resources/nothing",
            "/error/nothing",
            "/error/500?jakarta.faces.ViewState=1",
            "/health/nothing",
            "/openapi/nothing",
            "/nothing/at/all",
            "/%zz",
            "/login%zz",
            "/login%00",
            "/login?from=%zz",
            "/" + "a".repeat(9_000),
            "/WEB-INF/web.xml",
            "/login/%2e%2e/WEB-INF/web.xml",
            "//login")) {
      odd.add("GET", target, "", 0);
    }
    odd.add("GET", "/login", "", 0, "Accept-Language: -");
    odd.add(
        "GET", "/login", "", 0, "Cookie: csfcfc=garbage%zz; JSESSIONID=../x; gongjian-language=%");
    odd.add("GET", "/login", "", 0, "Cookie: ;;;=;a");
    odd.add("GET", "/login", "", 0, "Faces-Request: partial/ajax");
    odd.add("TRACE", "/login", "", 0);
    odd.add("FOO", "/login", "", 0);
    odd.add("OPTIONS", "/login", "", 0);
    odd.add("DELETE", "/login", "", 0);
    for (String body :
        List.of(
            "jakarta.faces.ViewState=1",
            "jakarta.faces.ViewState=stateless&login=login&go=&name=a&name=b",
            "jakarta.faces.ViewState=rO0ABXQ%3D&login=login",
            "login=login&go=&name=%zz",
            "jakarta.faces.ViewState=1%3A1&jakarta.faces.partial.ajax=true&jakarta.faces.source=x",
            "x=" + "a".repeat(15_000))) {
      odd.add("POST", "/login", body, 0, FORM);
      odd.add("POST", "/login", body, 0, FORM, "Faces-Request: partial/ajax");
      odd.add("POST", "/error/404", body, 0, FORM);
      odd.add("POST", "/nothing", body, 0, FORM);
    }
    odd.add("POST", "/login", "a=b", 0, FORM + ";charset=nonsense");
    odd.add("POST", "/login", "a=b", 0, "Content-Type: multipart/form-data");
    odd.add("POST", "/login", "a=b", 0, "Content-Type: multipart/form-data; boundary=x");
    odd.add("POST", "/login", "a=b", 0, "Content-Type: ///");
    odd.add("POST", "/login", "x".repeat(20_000), 0, FORM);
    return new ArrayList<>(odd.made.keySet());
  }

  /** What an account may send to the API, and the status of the answer. */
  static Map<String, Integer> ofTheApi(String host) {
    OddRequests odd = new OddRequests(host);
    String account = basic("shenqing");
    odd.add("GET", PROJECTS, "", 200, account, "Accept-Language: -");
    odd.add("GET", PROJECTS, "", 200, account, "Accept-Language: en;q=abc,,;;*");
    odd.add("GET", "/api/v1/nothing", "", 404, account, "Accept-Language: -");
    odd.add("GET", "/api", "", 404, account);
    odd.add("GET", "/api/", "", 404, account);
    odd.add("GET", "/api/v1", "", 404, account);
    odd.add("GET", PROJECTS + "?page=999999999", "", 400, account);
    odd.add("GET", PROJECTS + "?page=-1", "", 400, account);
    odd.add("GET", PROJECTS + "?size=999999999", "", 400, account);
    odd.add("GET", PROJECTS + "?page=99999999999999999999", "", 400, account);
    odd.add("POST", DETERMINATIONS, asOf("999999999-01-01"), 422, account, JSON);
    odd.add("POST", DETERMINATIONS, asOf("+999999999-01-01"), 422, account, JSON);
    odd.add("POST", DETERMINATIONS, asOf("-999999999-01-01"), 422, account, JSON);
    odd.add("GET", "/api/v1/%zz", "", 400, account);
    odd.add("GET", PROJECTS + "/%zz", "", 400, account);
    odd.add("GET", PROJECTS + "/%00", "", 400, account);
    odd.add("GET", PROJECTS + "/%ff%fe", "", 400, account);
    odd.add("GET", PROJECTS + "/a%5cb", "", 400, account);
    odd.add("GET", PROJECTS + "?q=%zz", "", 400, account);
    odd.add("GET", PROJECTS + "?q=" + "a".repeat(20_000), "", 414, account);
    odd.add("GET", PROJECTS + "/nothing", "", 404, account);
    odd.add("TRACE", PROJECTS, "", 405, account);
    odd.add("FOO", PROJECTS, "", 405, account);
    odd.add("DELETE", PROJECTS, "", 405, account);
    odd.add("PUT", PROJECTS, "{}", 405, account, JSON);
    odd.add("HEAD", PROJECTS, "", 200, account);
    odd.add("HEAD", "/api/v1/nothing", "", 404, account);
    odd.add("OPTIONS", PROJECTS, "", 200, account);
    odd.add("GET", PROJECTS, "", 406, account, "Accept: application/xml");
    odd.add("GET", PROJECTS, "", 406, account, "Accept: ///");
    odd.add("GET", PROJECTS, "", 406, account, "Accept: */*;q=abc");
    odd.add("POST", PROJECTS, "{}", 415, account, "Content-Type: text/plain");
    odd.add("POST", PROJECTS, "{}", 415, account, "Content-Type: ///");
    odd.add("POST", PROJECTS, "{}", 415, account, "Content-Type: json");
    odd.add("POST", PROJECTS, "{", 400, account, JSON);
    odd.add("GET", PROJECTS + ";jsessionid=abc", "", 200, account);
    odd.add("GET", PROJECTS, "", 401);
    odd.add("GET", "/api/v1/nothing", "", 401);
    odd.add("GET", PROJECTS, "", 401, "Authorization: Basic %%%");
    odd.add("GET", PROJECTS, "", 401, "Authorization: Basic " + "a".repeat(5_000));
    odd.add("GET", PROJECTS, "", 401, "Cookie: JSESSIONID=abc");
    odd.add("POST", PROJECTS, "{}", 403, basic("shenqing"), JSON, "Origin: https://evil.example");
    return odd.made;
  }

  private void add(String method, String target, String body, int status, String... headers) {
    StringBuilder request = new StringBuilder(method + " " + target + " HTTP/1.1\r\n");
    request.append("Host: ").append(host).append("\r\n");
    for (String header : headers) {
      request.append(header).append("\r\n");
    }
    if (!method.equals("GET") && !String.join("", headers).contains("Origin:")) {
      request.append("Origin: http://").append(host).append("\r\n");
    }
    if (!body.isEmpty()) {
      request.append("Content-Length: ").append(body.length()).append("\r\n");
    }
    made.put(request.append("Connection: close\r\n\r\n").append(body).toString(), status);
  }

  private static String asOf(String day) {
    return "{\"region\":\"460100\",\"facts\":{},\"asOf\":\"" + day + "\"}";
  }

  private static String basic(String name) {
    byte[] pair = (name + ":Gongjian-2026").getBytes(StandardCharsets.UTF_8);
    return "Authorization: Basic " + Base64.getEncoder().encodeToString(pair);
  }
}
