// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.lab;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A sound server with one sink, {@code desk}, which nobody hears but {@link #share}. One thread uses it. */
public final class Speaker implements AutoCloseable {

    /** Samples in a second, of 16 bits, little endian, of one channel. */
    public static final int RATE = 44_100;

    /** Samples that are listened to: half a second. */
    private static final int LENGTH = RATE / 2;
    private static final List<String> LIMIT = List.of("timeout", "10");
    private static final String MONITOR = "--device=desk.monitor";

    private final Path folder;
    private Process server;

    /**
     * Begins it.
     *
     * @param folder of its own
     * @throws IOException when it cannot be started
     */
    public Speaker(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.server = start();
    }

    /**
     * Whether the programs are installed.
     *
     * @return false when there can be none
     */
    public static boolean isThere() {
        return Stream.of("pulseaudio", "parec").allMatch(name -> Files.isExecutable(Path.of("/usr/bin", name)));
    }

    private Process start() throws IOException {
        Files.writeString(folder.resolve("script"), """
                load-module module-null-sink sink_name=other
                load-module module-null-sink sink_name=desk
                load-module module-native-protocol-unix auth-anonymous=1 socket=%s
                """.formatted(socket()));
        return builder(List.of("pulseaudio", "-n", "-F", folder.resolve("script").toString(), "--daemonize=no",
                "--use-pid-file=no", "--exit-idle-time=-1", "--disable-shm=yes", "--realtime=no",
                "--high-priority=no", "--log-target=file:" + folder.resolve("log"))).redirectOutput(Redirect.DISCARD)
                .start();
    }

    private ProcessBuilder builder(List<String> command) {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(Redirect.DISCARD);
        builder.environment().putAll(Map.of("HOME", folder.toString(), "PULSE_RUNTIME_PATH", folder.resolve("run")
                .toString(), "PULSE_STATE_PATH", folder.resolve("run").toString(), "PULSE_SERVER", "unix:" + socket()));
        return builder;
    }

    /**
     * Where others connect, without a cookie.
     *
     * @return path of the socket
     */
    public Path socket() {
        return folder.resolve("native");
    }

    /**
     * Listens for half a second.
     *
     * @param hertz the tone
     * @return its share of all that is heard, 0 to 1; of a square wave about 0.8. 0 when nothing is heard
     * @throws IOException when it cannot listen
     */
    public double share(double hertz) throws IOException {
        return share(recorder(LIMIT, MONITOR), 0, hertz);
    }

    /**
     * Listens all along.
     *
     * @return writes what is heard, {@link #RATE} samples a second, some 50 ms late; the caller ends it
     * @throws IOException when it cannot listen
     */
    public Process listen() throws IOException {
        return recorder(List.of(), MONITOR).start();
    }

    /**
     * Tells who begins and ends to play here, and what else changes.
     *
     * @return writes lines of {@code pactl subscribe}; the caller ends it
     * @throws IOException when it cannot be started
     */
    public Process events() throws IOException {
        return builder(List.of("pactl", "subscribe")).start();
    }

    private ProcessBuilder recorder(List<String> before, String option) {
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of("parec", "--raw", "--format=s16le", "--rate=" + RATE, "--channels=1",
                "--latency-msec=50", option));
        return builder(command);
    }

    /**
     * Records from another server as a machine does, wherever that lets it record from.
     *
     * @param server its socket
     * @param machine what the recorder calls itself
     * @param hertz the tone
     * @return its share of what is heard after a second, for half a second
     * @throws IOException when it cannot record
     */
    public double recorded(Path server, String machine, double hertz) throws IOException {
        ProcessBuilder recorder = recorder(LIMIT, "--client-name=" + machine);
        recorder.environment().put("PULSE_SERVER", "unix:" + server);
        return share(recorder, RATE, hertz);
    }

    private static double share(ProcessBuilder recorder, int skipped, double hertz) throws IOException {
        Process ear = recorder.start();
        try {
            ear.getInputStream().readNBytes(skipped * Short.BYTES);
            byte[] bytes = ear.getInputStream().readNBytes(LENGTH * Short.BYTES);
            return share(ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN), hertz);
        } finally {
            ear.destroyForcibly();
        }
    }

    /**
     * How much of what is heard is a tone.
     *
     * @param samples as above
     * @param hertz the tone; there should be some ten waves of it
     * @return 0 to 1; 0 for silence
     */
    public static double share(ByteBuffer samples, double hertz) {
        int count = samples.remaining() / Short.BYTES;
        double step = 2 * Math.PI * hertz / RATE;
        double all = 0;
        double sine = 0;
        double cosine = 0;
        for (int number = 0; number < count; number++) {
            double one = samples.getShort();
            all += one * one;
            sine += one * Math.sin(step * number);
            cosine += one * Math.cos(step * number);
        }
        return all < count ? 0 : 2 * (sine * sine + cosine * cosine) / count / all;
    }

    /**
     * Ends it as a lost board does, and begins it anew.
     *
     * @throws Exception when it cannot be started
     */
    public void restart() throws Exception {
        kill();
        server = start();
    }

    /**
     * Ends it as a lost board does.
     *
     * @throws InterruptedException when this thread is to end
     */
    public void kill() throws InterruptedException {
        server.destroyForcibly().waitFor();
    }

    /**
     * What the server has said.
     *
     * @return for the text of a test that fails
     * @throws IOException when it cannot be read
     */
    public String log() throws IOException {
        return Files.exists(folder.resolve("log")) ? Files.readString(folder.resolve("log"), UTF_8) : "";
    }

    @Override
    public void close() throws InterruptedException {
        kill();
    }
}
