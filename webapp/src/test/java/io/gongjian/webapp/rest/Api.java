package io.gongjian.webapp.rest;

import io.gongjian.engine.json.JsonReader;
import io.gongjian.engine.json.JsonReading;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A client of the API, which holds every answer against the description of the API. */
public final class Api {

  /** The password of all demo accounts. */
  private static final String PASSWORD = "Gongjian-2026";

  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  private final String root;
  private final List<String> headers;

  private Api(String root, List<String> headers) {
    this.root = root;
    this.headers = headers;
  }

  /** A client that nobody has signed in. */
  public static Api at(URL address) {
    String text = address.toString();
    return new Api(
        (text.endsWith("/") ? text.substring(0, text.length() - 1) : text) + "/api/v1",
        List.of("Accept-Language", "zh"));
  }

  /** This client with the name of a demo account. */
  public Api as(String account) {
    return with("Authorization", basic(account, PASSWORD));
  }

  /** This client with one more header. */
  public Api with(String header, String value) {
    List<String> more = new ArrayList<>(headers);
    more.add(header);
    more.add(value);
    return new Api(root, more);
  }

  /** This client reading English. */
  public Api english() {
    List<String> others = new ArrayList<>(headers);
    others.set(1, "en");
    return new Api(root, others);
  }

  public Answer get(String path) {
    return send("GET", path, null);
  }

  public Answer post(String path, String json) {
    return with("Content-Type", "application/json").send("POST", path, json);
  }

  public Answer patch(String path, long version, String json) {
    return with("If-Match", "\"" + version + "\"").patch(path, json);
  }

  public Answer patch(String path, String json) {
    return with("Content-Type", "application/json").send("PATCH", path, json);
  }

  /** Sends anything; a path that is a whole address of the answer before is taken as it is. */
  public Answer send(String method, String path, @Nullable String body) {
    return sent(
        method, path, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
  }

  /** Sends bytes. */
  public Answer sendBytes(String method, String path, byte[] body) {
    return sent(method, path, BodyPublishers.ofByteArray(body));
  }

  /** The value of a header that is sent with each request. */
  String header(String name) {
    return headers.get(headers.indexOf(name) + 1);
  }

  /** The path that is asked for. */
  String path(String path) {
    return URI.create(root + path).getRawPath();
  }

  /** Sends a workbook. */
  public Answer postWorkbook(String path, byte[] workbook) {
    return with("Content-Type", RequestSize.WORKBOOK)
        .sent("POST", path, BodyPublishers.ofByteArray(workbook));
  }

  /** Sends what a spreadsheet program puts into the clipboard. */
  public Answer paste(String path, String text) {
    return with("Content-Type", "text/tab-separated-values")
        .sent("POST", path, HttpRequest.BodyPublishers.ofString(text));
  }

  /** The bytes that are answered. */
  public HttpResponse<byte[]> download(String path) {
    return answered(request("GET", path, BodyPublishers.noBody()), BodyHandlers.ofByteArray());
  }

  private Answer sent(String method, String path, HttpRequest.BodyPublisher body) {
    return new Answer(
        answered(request(method, path, body), BodyHandlers.ofString(StandardCharsets.UTF_8)));
  }

  private HttpRequest request(String method, String path, HttpRequest.BodyPublisher body) {
    String address = path.startsWith("/api/") ? root.replace("/api/v1", "") + path : root + path;
    return HttpRequest.newBuilder(URI.create(address))
        .timeout(Duration.ofMinutes(1))
        .headers(headers.toArray(String[]::new))
        .method(method, body)
        .build();
  }

  private static <T> HttpResponse<T> answered(
      HttpRequest request, HttpResponse.BodyHandler<T> handler) {
    try {
      HttpResponse<T> answer = CLIENT.send(request, handler);
      DescribedAnswers.check(answer);
      return answer;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Creates a project and answers its id. */
  public String newProject(String name) {
    Answer answer = post("/projects", "{\"name\":\"" + name + "\",\"region\":\"460100\"}");
    if (answer.status() != 201) {
      throw new IllegalStateException(answer.toString());
    }
    return answer.text("id");
  }

  /** The credential of a demo account. */
  static String basicOfDemo(String account) {
    return basic(account, PASSWORD);
  }

  static String basic(String account, String password) {
    String pair = account + ":" + password;
    return "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
  }

  /** What the API answered. */
  public record Answer(HttpResponse<String> response) {

    public int status() {
      return response.statusCode();
    }

    public String body() {
      return response.body();
    }

    public Optional<String> header(String name) {
      return response.headers().firstValue(name);
    }

    public Map<?, ?> object() {
      if (JsonReader.read(body()) instanceof JsonReading.Read read
          && read.tree() instanceof Map<?, ?> object) {
        return object;
      }
      throw new IllegalStateException("no JSON object: " + this);
    }

    public List<Object> items() {
      return List.copyOf((List<?>) at("items"));
    }

    /** A field of the draft that was answered. */
    public Map<?, ?> field(String id) {
      return ((List<?>) at("fields"))
          .stream()
              .<Map<?, ?>>map(field -> (Map<?, ?>) field)
              .filter(field -> id.equals(field.get("id")))
              .findFirst()
              .orElseThrow();
    }

    public String text(String member) {
      return (String) at(member);
    }

    public long number(String member) {
      return ((Number) at(member)).longValue();
    }

    /** A member that must be there. */
    public Object at(String member) {
      Object found = object().get(member);
      if (found == null) {
        throw new IllegalStateException("no " + member + ": " + this);
      }
      return found;
    }

    @Override
    public String toString() {
      return status() + " " + body();
    }
  }
}
