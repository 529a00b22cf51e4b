import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * One kept-alive connection of HTTP/1.1, as small as can be: the generator shares the processors with what it measures.
 */
final class Http implements AutoCloseable {

    private final int port;
    private Socket socket;
    private InputStream in;

    /** An answer; of several cookies each is kept by its name. */
    record Answer(int status, String location, Map<String, String> cookies, String body) {}

    Http(int port) throws IOException {
        this.port = port;
        connect();
    }

    private void connect() throws IOException {
        socket = new Socket(InetAddress.getByName("127.0.0.1"), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 1 << 16);
    }

    Answer get(String path, String cookies) throws IOException {
        return send("GET", path, cookies, "");
    }

    Answer post(String path, String cookies, Map<String, String> form) throws IOException {
        return send("POST", path, cookies, encoded(form));
    }

    static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .map(each -> URLEncoder.encode(each.getKey(), StandardCharsets.UTF_8) + "="
                        + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    Answer send(String method, String path, String cookies, String body) throws IOException {
        return send(method, path, cookies, "application/x-www-form-urlencoded", body.getBytes(StandardCharsets.US_ASCII));
    }

    Answer send(String method, String path, String cookies, String type, byte[] body) throws IOException {
        var head = new StringBuilder()
                .append(method + " " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nUser-Agent: bench\r\n")
                .append("Accept: text/html\r\nAccept-Language: sv\r\n");
        if (!cookies.isEmpty()) {
            head.append("Cookie: " + cookies + "\r\n");
        }
        if (method.equals("POST")) {
            head.append("Content-Type: " + type + "\r\nContent-Length: " + body.length + "\r\n");
        }
        socket.getOutputStream().write((head + "\r\n").getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().write(body);
        return read();
    }

    private Answer read() throws IOException {
        int status = Integer.parseInt(line().split(" ")[1]);
        var cookies = new TreeMap<String, String>();
        var location = "";
        int length = 0;
        boolean chunked = false;
        boolean last = false;
        for (var line = line(); !line.isEmpty(); line = line()) {
            var name = line.substring(0, line.indexOf(':')).toLowerCase();
            var value = line.substring(line.indexOf(':') + 1).strip();
            switch (name) {
                case "content-length" -> length = Integer.parseInt(value);
                case "transfer-encoding" -> chunked = value.equals("chunked");
                case "connection" -> last = value.equals("close");
                case "location" -> location = value.replaceFirst("^https?://[^/]+", "");
                case "set-cookie" -> {
                    var pair = value.split(";", 2)[0];
                    cookies.put(pair.substring(0, pair.indexOf('=')), pair.substring(pair.indexOf('=') + 1));
                }
                default -> {}
            }
        }
        var answer = new Answer(status, location, cookies, chunked ? chunks() : text(length));
        if (last) {
            close();
            connect();
        }
        return answer;
    }

    private String chunks() throws IOException {
        var body = new StringBuilder();
        for (int size = Integer.parseInt(line(), 16); size > 0; size = Integer.parseInt(line(), 16)) {
            body.append(text(size));
            line();
        }
        line();
        return body.toString();
    }

    private String text(int length) throws IOException {
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
    }

    private String line() throws IOException {
        var line = new StringBuilder();
        for (int sign = in.read(); sign != '\n'; sign = in.read()) {
            if (sign < 0) {
                throw new EOFException();
            }
            if (sign != '\r') {
                line.append((char) sign);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
