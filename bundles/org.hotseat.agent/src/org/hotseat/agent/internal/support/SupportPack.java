// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.agent.internal.support;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

import org.hotseat.agent.internal.check.Checks;
import org.hotseat.agent.internal.check.Finding;
import org.hotseat.agent.internal.control.ControlClient;
import org.hotseat.agent.internal.log.LogFiles;
import org.hotseat.agent.internal.log.Redactor;
import org.hotseat.agent.internal.state.Purpose;
import org.hotseat.agent.internal.state.StateFolder;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.file.CrashSafeFile;
import org.hotseat.process.settings.AgentSettings;
import org.hotseat.process.settings.IdentityFiles;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

/**
 * Packs logs, configuration, status, versions and checks for a supporter. Every text passes the redactor once more, and
 * no file of secrets is read for the archive. Blocks; works without a running agent.
 */
public final class SupportPack {

    private static final long MOST_LOG = 64L * 1024 * 1024;
    private static final int MOST_TEXT = 256 * 1024;
    private static final List<String> KERNEL = List.of("/proc/version", "/proc/meminfo", "/proc/loadavg",
            "/proc/uptime", "/proc/mounts", "/etc/os-release");

    private final AgentSettings settings;
    private final String version;
    private final ControlClient client;
    private final Redactor redactor;

    /**
     * A pack about one agent.
     *
     * @param settings of the agent
     * @param version of this program
     * @param client asks the agent, if it runs
     */
    public SupportPack(AgentSettings settings, String version, ControlClient client) {
        this.settings = settings;
        this.version = version;
        this.client = client;
        this.redactor = Redactor.of(settings.identity().map(IdentityFiles::key).stream().toList());
    }

    /**
     * Writes the archive, whole or not at all.
     *
     * @param target made with mode 0600
     * @return what is in it
     * @throws IOException when it cannot be written
     */
    public List<String> write(Path target) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        text(files, "version.txt", "hotseat-agent " + version + "\njava " + Runtime.version() + " "
                + System.getProperty("java.vendor") + "\nos " + System.getProperty("os.name") + ' '
                + System.getProperty("os.version") + ' ' + System.getProperty("os.arch") + '\n');
        text(files, "agent.conf", read(settings.file()));
        boolean running = ask(files, "status");
        ask(files, "check");
        ask(files, "cluster");
        ask(files, "threads");
        text(files, "check.txt", Checks.run(settings, running).stream().map(Finding::line)
                .collect(Collectors.joining("\n", "", "\n")));
        text(files, "run.json", read(StateFolder.folder(settings.state(), Purpose.RUN).resolve("run.json")));
        KERNEL.forEach(path -> text(files, "host/" + Path.of(path).getFileName() + ".txt", read(Path.of(path))));
        logs(files);
        text(files, "contents.txt", files.entrySet().stream().map(file -> file.getKey() + ' '
                + file.getValue().length).collect(Collectors.joining("\n", "", "\n")));
        String folder = "hotseat-support-" + settings.name() + '/';
        CrashSafeFile.replace(target, out -> {
            GZIPOutputStream zip = new GZIPOutputStream(out);
            TarWriter tar = new TarWriter(zip, Instant.now().getEpochSecond());
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                tar.file(folder + file.getKey(), file.getValue());
            }
            tar.end();
            zip.finish();
        });
        return new ArrayList<>(files.keySet());
    }

    private boolean ask(Map<String, byte[]> files, String question) {
        try {
            JsonObject answer = client.ask(question, new JsonObject());
            text(files, question + ".json", new GsonBuilder().setPrettyPrinting().create().toJson(answer) + '\n');
            return true;
        } catch (FailureException notRunning) {
            text(files, question + ".json", "\"" + notRunning.failure().message() + "\"\n");
            return false;
        }
    }

    /** The newest lines first in line, until there are enough. */
    private void logs(Map<String, byte[]> files) throws IOException {
        long left = MOST_LOG;
        for (Path file : LogFiles.of(StateFolder.folder(settings.state(), Purpose.LOG))) {
            if (left < Files.size(file)) {
                text(files, "log/left-out.txt", file.getFileName() + " and what is older\n");
                return;
            }
            left -= Files.size(file);
            try (BufferedReader lines = Files.newBufferedReader(file)) {
                text(files, "log/" + file.getFileName(), lines.lines().collect(Collectors.joining("\n", "", "\n")));
            } catch (UncheckedIOException | CharacterCodingException damaged) {
                text(files, "log/" + file.getFileName() + ".txt", "cannot be read: " + damaged.getMessage() + '\n');
            }
        }
    }

    private void text(Map<String, byte[]> files, String name, String text) {
        files.put(name, redactor.clean(text).getBytes(UTF_8));
    }

    private static String read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return new String(in.readNBytes(MOST_TEXT), UTF_8);
        } catch (IOException missing) {
            return file + " cannot be read: " + missing.getMessage() + '\n';
        }
    }
}
