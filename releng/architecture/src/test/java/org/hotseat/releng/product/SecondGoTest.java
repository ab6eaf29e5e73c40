// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.releng.product;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** When failed tests are run once more: the script's own rules, on logs and reports as Maven writes them. */
@Timeout(value = 1, unit = TimeUnit.MINUTES)
class SecondGoTest {

    private static final Path COMMANDS = Path.of(System.getProperty("hotseat.tree")).resolve("releng/command");
    /**
     * Maven is played: it notes how it was called, and says what the files "first" and "second" have. It ends before the
     * watcher of stalls has written anything.
     */
    private static final String SCRIPT = """
            set -euo pipefail
            TREE=$1
            . "$2/common.sh"
            . "$2/again.sh"
            . "$2/test.sh"
            watch_stalls() { exec sleep 60; }
            maven() {
                local go=second
                [[ $* == *' clean '* ]] && go=first
                echo "$*" >>"$TREE/called"
                cat "$TREE/$go"
                ! grep -q 'BUILD FAILURE' "$TREE/$go"
            }
            run_tests true
            """;

    @TempDir
    private Path tree;

    /** What the script says, and whether it was content. */
    private record Said(boolean passed, String text) {

        /** The text as a failure shows it: the whole run's own count must not find these counts in its log. */
        String quoted() {
            return text.indent(2);
        }
    }

    @BeforeEach
    void oneClassHasFailed() throws IOException {
        Files.createDirectories(tree.resolve("target"));
        report("org.a.tests", "org.a.FirstTest", true);
        report("org.a.tests", "org.a.OtherTest", false);
        first("Tests run: 7, Failures: 1, Errors: 0, Skipped: 2", "Tests run: 3, Failures: 0, Errors: 0, Skipped: 0");
        second("[INFO] Tests run: 2, Failures: 0, Errors: 0, Skipped: 0 -- in org.a.FirstTest", "[INFO] BUILD SUCCESS");
    }

    private void report(String module, String name, boolean failed) throws IOException {
        Path folder = Files.createDirectories(tree.resolve("tests").resolve(module).resolve("target/surefire-reports"));
        Files.writeString(folder.resolve("TEST-" + name + ".xml"), "<testsuite><testcase name=\"one\">" + (failed
                ? "<failure message=\"late\"/>" : "") + "</testcase></testsuite>");
    }

    private void first(String... lines) throws IOException {
        Files.write(tree.resolve("first"), List.of(lines));
    }

    private void second(String... lines) throws IOException {
        Files.write(tree.resolve("second"), List.of(lines));
    }

    private Said run() throws IOException, InterruptedException {
        Process script = new ProcessBuilder("bash", "-c", SCRIPT, "again", tree.toString(), COMMANDS.toString())
                .redirectErrorStream(true).start();
        String text = script.inputReader(StandardCharsets.UTF_8).lines().collect(Collectors.joining("\n"));
        return new Said(script.waitFor() == 0, text);
    }

    private List<String> called() throws IOException {
        return Files.readAllLines(tree.resolve("called"));
    }

    private void isNotRunAgain() throws IOException, InterruptedException {
        Said said = run();
        assertFalse(said.passed(), said::quoted);
        assertEquals(1, called().size(), said::quoted);
    }

    @Test
    void whatPassesWhenItIsRunAloneHasPassedAndIsToldAllTheSame() throws Exception {
        Said said = run();
        assertTrue(said.passed(), said::quoted);
        assertEquals("-Parchives,lab -pl tests/org.a.tests -am -Dtest=org.a.FirstTest -DfailIfNoTests=false verify",
                called().getLast());
        assertTrue(said.text().contains("PASSED AT THE SECOND GO ONLY") && said.text().contains("org.a.FirstTest"),
                said::quoted);
        assertTrue(said.text().endsWith("Tests run: 10, Failures: 0, Errors: 0, Skipped: 2"), said::quoted);
    }

    @Test
    void whatFailsTwiceHasFailed() throws Exception {
        second("[INFO] Tests run: 2, Failures: 1, Errors: 0, Skipped: 0 -- in org.a.FirstTest", "[INFO] BUILD FAILURE");
        Said said = run();
        assertTrue(!said.passed() && said.text().endsWith("Tests run: 10, Failures: 1, Errors: 0, Skipped: 2"),
                said::quoted);
    }

    @Test
    void whatDoesNotRunTheSecondTimeHasNotPassed() throws Exception {
        second("[INFO] BUILD SUCCESS");
        Said said = run();
        assertTrue(!said.passed() && said.text().contains("did not run"), said::quoted);
    }

    @Test
    void manyFailuresAreNoAccident() throws Exception {
        for (int number = 2; number <= 4; number++) {
            report("org.b.tests", "org.b.Number" + number + "Test", true);
        }
        first("Tests run: 7, Failures: 1, Errors: 0, Skipped: 2",
                "[ERROR] Tests run: 9, Failures: 1, Errors: 2, Skipped: 0");
        isNotRunAgain();
    }

    @Test
    void failuresOfOtherKindsAreLeftAsTheyAre() throws Exception {
        first("Tests run: 7, Failures: 1, Errors: 0, Skipped: 2", "[INFO] BUILD FAILURE");
        isNotRunAgain();
        Files.delete(tree.resolve("called"));
        first("Tests run: 7, Failures: 0, Errors: 0, Skipped: 2", "[INFO] BUILD FAILURE");
        isNotRunAgain();
    }

    @Test
    void whatHasNotFailedIsNotRunAgain() throws Exception {
        first("Tests run: 7, Failures: 0, Errors: 0, Skipped: 2", "[INFO] BUILD SUCCESS");
        Said said = run();
        assertTrue(said.passed(), said::quoted);
        assertTrue(said.text().endsWith("Tests run: 7, Failures: 0, Errors: 0, Skipped: 2"), said::quoted);
        assertEquals(1, called().size(), said::quoted);
    }

    @Test
    void aFailureThatNoReportTellsOfHasFailed() throws Exception {
        first("Tests run: 7, Failures: 1, Errors: 0, Skipped: 2", "Tests run: 3, Failures: 0, Errors: 1, Skipped: 0");
        isNotRunAgain();
    }
}
