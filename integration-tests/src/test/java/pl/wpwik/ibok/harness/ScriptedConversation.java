package pl.wpwik.ibok.harness;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** One call at a scripted mail server. */
final class ScriptedConversation {

    private final ScriptedMailServer server;
    private final Socket caller;
    private String sender = "";
    private String recipient = "";

    ScriptedConversation(ScriptedMailServer server, Socket caller) {
        this.server = server;
        this.caller = caller;
    }

    void hold() {
        try (caller) {
            talk(new BufferedReader(new InputStreamReader(caller.getInputStream(), StandardCharsets.ISO_8859_1)));
        } catch (IOException over) {
            // One of the two has hung up: that is what scripts are for.
        }
    }

    private void talk(BufferedReader lines) throws IOException {
        play(ScriptedMailServer.GREETING, "220 ready");
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            answer(line, lines);
        }
    }

    private void answer(String line, BufferedReader lines) throws IOException {
        var verb = line.split("[ :]", 2)[0].toUpperCase(Locale.ROOT);
        switch (verb) {
            case "EHLO" -> play(verb, "250-ready\r\n250 AUTH PLAIN");
            case "AUTH" -> play(verb, "235 welcome");
            case "MAIL" -> {
                sender = address(line);
                play(verb, "250 ok");
            }
            case "RCPT" -> {
                recipient = address(line);
                play(verb, "250 ok");
            }
            case "DATA" -> {
                server.act(verb, caller -> content(lines)).play(caller);
            }
            case "QUIT" -> {
                play(verb, "221 bye");
                ServerAct.hangsUp().play(caller);
            }
            default -> play(verb, "250 ok");
        }
    }

    private void content(BufferedReader lines) throws IOException {
        ServerAct.says("354 go on").play(caller);
        var mail = new StringBuilder(lines.readLine()).append("\r\n");
        server.act(ScriptedMailServer.AMID_CONTENT, silent -> {}).play(caller);
        for (var line = lines.readLine(); !line.equals("."); line = lines.readLine()) {
            mail.append(line.startsWith(".") ? line.substring(1) : line).append("\r\n");
        }
        server.take(HandedMail.read(sender, recipient, mail.toString()));
        play(ScriptedMailServer.FINAL_DOT, "250 ok");
    }

    private void play(String moment, String otherwise) throws IOException {
        server.act(moment, ServerAct.says(otherwise)).play(caller);
    }

    private static String address(String command) {
        return command.substring(command.indexOf('<') + 1, command.indexOf('>'));
    }
}
