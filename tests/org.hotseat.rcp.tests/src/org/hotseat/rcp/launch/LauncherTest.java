// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.rcp.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.hotseat.rcp.Tree;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The script that starts the console, with a Java that only writes down what it was given. */
@EnabledOnOs(OS.LINUX)
class LauncherTest {

    private static final Path SCRIPT = Tree.file("bundles/org.hotseat.rcp/launch/hotseat-console");
    private static final String FAKE_JAVA = """
            #!/bin/sh
            # a Java that writes its environment and arguments, then ends as the file "ends" says
            { echo "GTK_THEME=$GTK_THEME"; echo "XDG_DATA_DIRS=$XDG_DATA_DIRS"
              for word in "$@"; do
                echo "$word"
                case $word in -XX:AOTCacheOutput=*) touch "${word#*=}" ;; esac
                case $word in -Dhotseat.taught=*) [ ! -f "%1$s/cluster" ] || touch "${word#*=}" ;; esac
              done; } >> "%1$s/said"
            [ -f "%1$s/then" ] && mkdir -p "%1$s/config/hotseat" && cp "%1$s/then" "%1$s/config/hotseat/console.conf"
            [ -f "%1$s/makes" ] && touch "$(cat "%1$s/makes")"
            code=$(head -n 1 "%1$s/ends"); sed -i 1d "%1$s/ends"
            exit "$code"
            """;

    @TempDir
    private Path folder;

    private record Answer(int code, String text) {
    }

    @BeforeEach
    void makeProduct() throws IOException {
        executable(folder.resolve("product/hotseat-console"), Files.readString(SCRIPT));
        executable(folder.resolve("java home/bin/java"), FAKE_JAVA.formatted(folder));
        Files.writeString(folder.resolve("java home/release"), "JAVA_VERSION=\"21.0.4\"\n");
        Files.createDirectories(folder.resolve("product/plugins"));
        Files.createFile(folder.resolve("product/plugins/org.eclipse.equinox.launcher_1.2.3.jar"));
        Files.writeString(folder.resolve("ends"), "0\n");
        Files.createFile(folder.resolve("cluster"));
    }

    @Test
    void shellReadsTheScript() throws Exception {
        assertEquals(new Answer(0, ""), run(List.of("sh", "-n", SCRIPT.toString())));
    }

    @Test
    void argumentsReachTheProgramWhole() throws Exception {
        Answer answer = start("--data", folder + "/my data", "--language", "zh_CN", folder + "/a \"b\" 集群.hotseat");
        assertEquals(0, answer.code(), answer.text());
        List<String> said = said();
        assertEquals("GTK_THEME=Hotseat:dark", said.getFirst());
        assertTrue(said.get(1).startsWith("XDG_DATA_DIRS=" + folder.toRealPath() + "/product/share:"), said.get(1));
        assertEquals(List.of("-data", folder + "/my data", "-nl", "zh_CN", folder + "/a \"b\" 集群.hotseat"),
                said.subList(said.size() - 5, said.size()));
        assertTrue(said.contains("-Dhotseat.theme=dark"), said.toString());
        assertTrue(said.contains("--enable-native-access=ALL-UNNAMED"), said.toString());
    }

    @Test
    void trainingIsPassedOn() throws Exception {
        start("--training");
        assertEquals("-training", said().getLast());
    }

    @Test
    void newStartTakesTheChoiceOfThePreferences() throws Exception {
        Files.writeString(folder.resolve("ends"), "23\n0\n");
        Files.writeString(folder.resolve("then"), "theme=light\nlanguage=zh_CN\n");
        assertEquals(0, start().code());
        List<String> said = said();
        assertEquals("GTK_THEME=Hotseat:dark", said.getFirst());
        assertTrue(said.contains("GTK_THEME=HotseatLight"), said.toString());
        assertTrue(said.contains("-Dhotseat.theme=light"), said.toString());
        assertEquals(List.of("-nl", "zh_CN"), said.subList(said.size() - 2, said.size()));
    }

    @Test
    void codeOfTheProgramIsTheCodeOfTheScript() throws Exception {
        Files.writeString(folder.resolve("ends"), "13\n");
        assertEquals(13, start().code());
    }

    @Test
    void oldJavaIsRefusedWithWhatIsAccepted() throws Exception {
        Files.writeString(folder.resolve("java home/release"), "JAVA_VERSION=\"17.0.1\"\n");
        Answer answer = start("--check");
        assertTrue(answer.code() == 0 ? !answer.text().contains("java home") : answer.text().contains("21"),
                answer.text());
    }

    @Test
    void anotherBuildHasAnotherArchiveOfClassesAndTheOldOneGoes() throws Exception {
        Path first = archive();
        Files.createFile(first);
        Path foreign = Files.createFile(first.resolveSibling("console-21-1-1.jsa"));
        assertEquals(first, archive());
        Path launcher = folder.resolve("product/plugins/org.eclipse.equinox.launcher_1.2.3.jar");
        Files.setLastModifiedTime(launcher, FileTime.fromMillis(1_000_000));
        assertNotEquals(first, archive());
        assertFalse(Files.exists(first));
        assertTrue(Files.exists(foreign));
        Files.setLastModifiedTime(foreign, FileTime.from(Instant.now().minus(Duration.ofDays(40))));
        archive();
        assertFalse(Files.exists(foreign), "of a console that was not started for a month");
    }

    @Test
    void failedFirstStartLeavesNoArchiveOfClasses() throws Exception {
        Path archive = archive();
        Files.writeString(folder.resolve("makes"), archive.toString());
        assertEquals(1, archiveAfter("1\n"));
        assertFalse(Files.exists(archive), "of a start that came to nothing");
        assertEquals(137, archiveAfter("137\n"));
        assertFalse(Files.exists(archive), "of one that was killed: it may not be whole");
        assertEquals(143, archiveAfter("143\n"));
        assertTrue(Files.exists(archive), "of a window that was ended from outside");
        assertEquals(1, archiveAfter("1\n"));
        assertTrue(Files.exists(archive), "of an earlier start");
        Files.delete(archive);
        assertEquals(1, archiveAfter("23\n1\n"));
        assertTrue(Files.exists(archive), "of a window before the one that failed");
    }

    @Test
    void newJavaLearnsFromTheFirstStartAndIsToldOfItByTheNext() throws Exception {
        Files.writeString(folder.resolve("java home/release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"25.0.1\"\n");
        assertEquals(1, archiveAfter("1\n"));
        assertEquals(List.of(), learned(), "of a start that came to nothing");
        assertEquals(137, archiveAfter("137\n"));
        assertEquals(List.of(), learned(), "of one that was killed");
        assertEquals(0, archiveAfter("23\n0\n"));
        assertEquals(1, learned().size(), "under its name when it is whole");
        Path archive = learned().getFirst();
        assertEquals("-XX:AOTCache=" + archive, said().stream().filter(word -> word.startsWith("-XX:AOT")).toList()
                .getLast(), "by the start after the choice of another theme");
        assertFalse(said().stream().anyMatch(word -> word.startsWith("-Xshare")), "Java does not take both");
        assertEquals(1, archiveAfter("1\n"));
        assertEquals(List.of(archive), learned());
        Files.setLastModifiedTime(folder.resolve("java home/bin/java"), FileTime.fromMillis(1_000_000));
        assertEquals(0, archiveAfter("0\n"));
        assertEquals(1, learned().size());
        assertNotEquals(archive, learned().getFirst(), "another Java would refuse it");
    }

    @Test
    void aStartWithoutAClusterTeachesTooLittle() throws Exception {
        Path archive = archive();
        Files.writeString(folder.resolve("makes"), archive.toString());
        Files.delete(folder.resolve("cluster"));
        assertEquals(0, archiveAfter("0\n"));
        assertFalse(Files.exists(archive));
        Files.writeString(folder.resolve("java home/release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"25.0.1\"\n");
        assertEquals(0, archiveAfter("23\n0\n"));
        assertEquals(List.of(), learned());
        Files.createFile(folder.resolve("cluster"));
        assertEquals(0, archiveAfter("0\n"));
        assertEquals(1, learned().size());
        Files.delete(folder.resolve("cluster"));
        assertEquals(0, archiveAfter("0\n"));
        assertEquals(1, learned().size(), "of an earlier start");
    }

    private List<Path> learned() throws IOException {
        try (Stream<Path> files = Files.list(folder.resolve("cache/hotseat"))) {
            return files.filter(file -> file.getFileName().toString().contains(".aot")).toList();
        }
    }

    private int archiveAfter(String ends) throws Exception {
        Files.writeString(folder.resolve("ends"), ends);
        return start().code();
    }

    /** The archive that Java is told of by a start. */
    private Path archive() throws Exception {
        Files.deleteIfExists(folder.resolve("said"));
        Files.writeString(folder.resolve("ends"), "0\n");
        assertEquals(0, start().code());
        String option = "-XX:SharedArchiveFile=";
        return Path.of(said().stream().filter(word -> word.startsWith(option)).findFirst().orElseThrow()
                .substring(option.length()));
    }

    @Test
    void wrongWordsAreNamed() throws Exception {
        assertTrue(start("--theme", "pink").text().contains("pink"));
        assertTrue(start("--nonsense").text().contains("--nonsense"));
        assertEquals(1, start("--theme").code());
        assertTrue(start("--help").text().startsWith("usage:"));
    }

    private Answer start(String... arguments) throws Exception {
        List<String> words = new ArrayList<>(List.of(folder.resolve("product/hotseat-console").toString()));
        words.addAll(List.of(arguments));
        return run(words);
    }

    private Answer run(List<String> words) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(words).redirectErrorStream(true);
        builder.environment().put("HOME", folder.toString());
        builder.environment().put("XDG_CONFIG_HOME", folder + "/config");
        builder.environment().put("XDG_STATE_HOME", folder + "/state");
        builder.environment().put("XDG_CACHE_HOME", folder + "/cache");
        builder.environment().put("HOTSEAT_JAVA", folder + "/java home/bin/java");
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String text = new String(process.getInputStream().readAllBytes());
        assertTrue(process.waitFor(20, TimeUnit.SECONDS));
        return new Answer(process.exitValue(), text);
    }

    private List<String> said() throws IOException {
        return Files.readAllLines(folder.resolve("said"));
    }

    private static void executable(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
