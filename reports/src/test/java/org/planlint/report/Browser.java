package org.planlint.report;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A Chromium without a window, driven by its DevTools protocol. A driver such as Selenium's would
 * bring a hundred jars and fetch a program of its own; what a test of one page needs is three
 * calls.
 */
final class Browser implements AutoCloseable {

    private static final List<String> PROGRAMS =
            List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
    private static final String LISTENING = "DevTools listening on ";
    private static final int SECONDS = 60;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Process process;
    private final WebSocket socket;
    private final AtomicInteger ids = new AtomicInteger();
    private final Map<Integer, CompletableFuture<JsonNode>> pending = new ConcurrentHashMap<>();
    private final List<JsonNode> events = Collections.synchronizedList(new ArrayList<>());
    private String tab;
    private String session;
    private String medium = "screen";
    private String colours = "light";

    /** The browser of this machine, where there is one. */
    static Optional<Path> program() {
        return PROGRAMS.stream().map(Path::of).filter(Files::isExecutable).findFirst();
    }

    /**
     * @param profile an empty folder
     */
    Browser(Path program, Path profile) throws IOException {
        process =
                new ProcessBuilder(
                                program.toString(),
                                "--headless=new",
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-dev-shm-usage",
                                "--disable-background-networking",
                                "--no-first-run",
                                "--window-size=1400,900",
                                "--remote-debugging-port=0",
                                "--user-data-dir=" + profile,
                                "about:blank")
                        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                        .start();
        socket =
                HttpClient.newHttpClient()
                        .newWebSocketBuilder()
                        .buildAsync(address(), new Listener())
                        .join();
    }

    private URI address() throws IOException {
        BufferedReader messages =
                new BufferedReader(
                        new InputStreamReader(process.getErrorStream(), StandardCharsets.UTF_8));
        for (String line = messages.readLine(); line != null; line = messages.readLine()) {
            if (line.startsWith(LISTENING)) {
                // What the browser complains of later must go somewhere, or it would wait.
                Thread drain = new Thread(() -> messages.lines().forEach(rest -> {}));
                drain.setDaemon(true);
                drain.start();
                return URI.create(line.substring(LISTENING.length()).strip());
            }
        }
        throw new IOException("the browser did not start");
    }

    /** Opens a page in a new tab and waits until it is loaded. */
    void open(String url) {
        String before = tab;
        tab =
                send(null, "Target.createTarget", Map.of("url", "about:blank"))
                        .get("targetId")
                        .asText();
        session =
                send(null, "Target.attachToTarget", Map.of("targetId", tab, "flatten", true))
                        .get("sessionId")
                        .asText();
        if (before != null) {
            send(null, "Target.closeTarget", Map.of("targetId", before));
        }
        for (String domain : List.of("Page", "Runtime", "Network", "Log")) {
            call(domain + ".enable", Map.of());
        }
        events.clear();
        media(medium, colours);
        call("Page.navigate", Map.of("url", url));
        waitFor("location.href !== 'about:blank' && document.readyState === 'complete'");
    }

    /** The value of an expression of JavaScript. */
    JsonNode evaluate(String expression) {
        JsonNode answer =
                call(
                        "Runtime.evaluate",
                        Map.of(
                                "expression",
                                expression,
                                "returnByValue",
                                true,
                                "awaitPromise",
                                true));
        if (answer.has("exceptionDetails")) {
            throw new AssertionError(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.path("result").path("value");
    }

    void waitFor(String condition) {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        while (!holds(condition)) {
            if (System.nanoTime() > end) {
                throw new AssertionError("never came true: " + condition);
            }
            Thread.onSpinWait();
        }
    }

    /** Not while the page is being exchanged for the next. */
    private boolean holds(String condition) {
        try {
            return evaluate(condition).asBoolean();
        } catch (AssertionError e) {
            if (String.valueOf(e.getMessage()).contains("navigated")) {
                return false;
            }
            throw e;
        }
    }

    /** Presses a key as a user does: {@code j}, {@code Escape}. */
    void press(String key) {
        String text = key.length() == 1 ? key : "";
        for (String type : List.of("keyDown", "keyUp")) {
            call("Input.dispatchKeyEvent", Map.of("type", type, "key", key, "text", text));
        }
    }

    /** Clicks into the first element that a selector finds. */
    void click(String selector) {
        // Clicks go by what was drawn last: wait until the page stands still.
        String script =
                """
                (async () => {
                    const element = document.querySelector(%s);
                    element.scrollIntoView({block: 'center'});
                    for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
                    const box = element.getClientRects()[0];
                    return [box.x + box.width / 2, box.y + box.height / 2];
                })()
                """;
        JsonNode at = evaluate(String.format(script, JSON.valueToTree(selector)));
        for (String type : List.of("mousePressed", "mouseReleased")) {
            call(
                    "Input.dispatchMouseEvent",
                    Map.of(
                            "type",
                            type,
                            "x",
                            at.get(0).asDouble(),
                            "y",
                            at.get(1).asDouble(),
                            "button",
                            "left",
                            "clickCount",
                            1));
        }
    }

    /** Screen or print, light or dark; also for pages that are opened later. */
    void media(String medium, String colours) {
        this.medium = medium;
        this.colours = colours;
        call(
                "Emulation.setEmulatedMedia",
                Map.of(
                        "media",
                        medium,
                        "features",
                        List.of(Map.of("name", "prefers-color-scheme", "value", colours))));
    }

    /** What the page has complained of since it was opened. */
    List<String> complaints() {
        List<String> complaints = new ArrayList<>();
        synchronized (events) {
            for (JsonNode event : events) {
                switch (event.path("method").asText()) {
                    case "Runtime.exceptionThrown",
                            "Runtime.consoleAPICalled",
                            "Log.entryAdded",
                            "Page.javascriptDialogOpening" ->
                            complaints.add(event.get("params").toString());
                    default -> {}
                }
            }
        }
        return complaints;
    }

    /** The addresses that have been asked for since the page was opened. */
    List<String> requests() {
        List<String> requests = new ArrayList<>();
        synchronized (events) {
            for (JsonNode event : events) {
                if (event.path("method").asText().equals("Network.requestWillBeSent")) {
                    requests.add(event.at("/params/request/url").asText());
                }
            }
        }
        return requests;
    }

    JsonNode call(String method, Map<String, ?> parameters) {
        return send(session, method, parameters);
    }

    private JsonNode send(String target, String method, Map<String, ?> parameters) {
        int id = ids.incrementAndGet();
        ObjectNode message = JSON.createObjectNode().put("id", id).put("method", method);
        message.set("params", JSON.valueToTree(parameters));
        if (target != null) {
            message.put("sessionId", target);
        }
        CompletableFuture<JsonNode> answer = new CompletableFuture<>();
        pending.put(id, answer);
        socket.sendText(message.toString(), true).join();
        try {
            JsonNode whole = answer.get(SECONDS, TimeUnit.SECONDS);
            if (whole.has("error")) {
                throw new AssertionError(method + ": " + whole.get("error"));
            }
            return whole.get("result");
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError(method, e);
        }
    }

    @Override
    public void close() {
        send(null, "Browser.close", Map.of());
        try {
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private final class Listener implements WebSocket.Listener {

        private final StringBuilder message = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
            message.append(data);
            if (last) {
                receive(message.toString());
                message.setLength(0);
            }
            from.request(1);
            return null;
        }

        private void receive(String text) {
            try {
                JsonNode json = JSON.readTree(text);
                CompletableFuture<JsonNode> answer = pending.remove(json.path("id").asInt());
                if (answer == null) {
                    events.add(json);
                } else {
                    answer.complete(json);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
