// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;

import org.hotseat.base.failure.Failure;
import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.model.support.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad files are refused with a clear text and left alone. */
class BrokenFileTest {

    private static final String ROOT = "<hotseat:Cluster xmi:version=\"2.0\" xmlns:xmi=\"http://www.omg.org/XMI\" "
            + "xmlns:hotseat=\"urn:hotseat:cluster\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" ";
    private static final String GOOD_ROOT = ROOT + "id=\"c\" name=\"n\" formatVersion=\"2\">";
    private static final String END = "</hotseat:Cluster>";

    @TempDir
    private Path folder = Path.of("");

    static Stream<String> foreignContents() {
        return Stream.of("hello", "\u0000\u0001\u0002", "<html/>", "{\"name\": \"json\"}",
                "<Cluster formatVersion=\"2\"/>", "<c:Cluster xmlns:c=\"urn:other\" formatVersion=\"2\"/>",
                "<xmi:XMI xmlns:xmi=\"http://www.omg.org/XMI\"/>",
                "<hotseat:Host xmlns:hotseat=\"urn:hotseat:cluster\"/>",
                ROOT + "id=\"c\"/>", ROOT + "formatVersion=\"\"/>", ROOT + "formatVersion=\"0\"/>",
                ROOT + "formatVersion=\"-1\"/>", ROOT + "formatVersion=\"two\"/>");
    }

    static Stream<String> hostileContents() {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
        String thief = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/passwd\">]>";
        return Stream.of(bomb + GOOD_ROOT + "<hosts id=\"h\" name=\"&b;\"/>" + END,
                thief + GOOD_ROOT + "<hosts id=\"h\"><notes>&a;</notes></hosts>" + END,
                "<!DOCTYPE x SYSTEM \"file:///etc/passwd\">" + GOOD_ROOT + END,
                GOOD_ROOT + "<machines id=\"m\"><home href=\"file:///etc/passwd#/\"/></machines>" + END,
                GOOD_ROOT + "<hosts href=\"other.hotseat#h\"/>" + END,
                ROOT + "xsi:schemaLocation=\"urn:x file:///etc/passwd\" formatVersion=\"2\"/>",
                GOOD_ROOT + "<hosts xsi:type=\"hotseat:Seat\" id=\"h\"/>" + END,
                GOOD_ROOT + "<x:hosts xmlns:x=\"urn:x\" id=\"h\"/>" + END,
                GOOD_ROOT + "<hosts>".repeat(100_000) + "</hosts>".repeat(100_000) + END);
    }

    static Stream<String> wrongContents() {
        return Stream.of(GOOD_ROOT + "<hosts id=\"h\" colour=\"red\"/>" + END,
                GOOD_ROOT + "<wheels id=\"w\"/>" + END,
                GOOD_ROOT + "<planes id=\"p\" kind=\"astral\"/>" + END,
                GOOD_ROOT + "<machines id=\"m\" priority=\"high\"/>" + END,
                GOOD_ROOT + "<machines id=\"m\" home=\"nobody\"/>" + END,
                GOOD_ROOT + "<machines id=\"m\" home=\"p\"/><planes id=\"p\"/>" + END,
                GOOD_ROOT + "<storagePools id=\"s\" hosts=\"h p\"/><planes id=\"p\"/><hosts id=\"h\"/>" + END);
    }

    @Test
    void aFileCutAnywhereIsRefused() throws Exception {
        byte[] whole = FileFailures.bytes(Samples.full());
        int end = new String(whole, StandardCharsets.ISO_8859_1).lastIndexOf('>');
        int step = Math.max(1, end / 600);
        int tried = 0;
        for (int length = 1; length <= end; length += step) {
            Path file = Files.write(folder.resolve("cut.hotseat"), Arrays.copyOf(whole, length));
            int at = length;
            Failure failure = FileFailures.expect(FailureCode.INVALID, file, () -> ClusterFile.load(file));
            assertFalse(failure.message().contains("{"), () -> "cut at " + at + ": " + failure.text());
            tried++;
        }
        assertTrue(tried >= 400, "positions tried: " + tried);
    }

    @Test
    void aFileThatOnlyLostItsLastLineEndIsWhole() throws Exception {
        byte[] whole = FileFailures.bytes(Samples.full());
        Path file = Files.write(folder.resolve("whole.hotseat"), Arrays.copyOf(whole, whole.length - 1));
        assertEquals("North", ClusterFile.load(file).cluster().getName());
    }

    @Test
    void aHoleOfZeroesIsRefused() throws Exception {
        byte[] whole = FileFailures.bytes(Samples.full());
        for (int at = 100; at < whole.length - 600; at += 997) {
            byte[] holed = whole.clone();
            Arrays.fill(holed, at, at + 512, (byte) 0);
            Path file = Files.write(folder.resolve("holed.hotseat"), holed);
            FileFailures.expect(FailureCode.INVALID, file, () -> ClusterFile.load(file));
        }
    }

    @Test
    void randomBytesAreRefused() throws Exception {
        Random random = new Random(11);
        for (int i = 0; i < 300; i++) {
            byte[] garbage = new byte[1 + random.nextInt(4000)];
            random.nextBytes(garbage);
            Path file = Files.write(folder.resolve("garbage.hotseat"), garbage);
            FileFailures.expect(FailureCode.INVALID, file, () -> ClusterFile.load(file));
        }
    }

    @Test
    void aFileWithOneWrongByteIsReadOrRefusedButNeverBreaksTheReader() throws Exception {
        byte[] whole = FileFailures.bytes(Samples.full());
        Random random = new Random(12);
        int refused = 0;
        for (int i = 0; i < 500; i++) {
            byte[] damaged = whole.clone();
            damaged[random.nextInt(damaged.length)] ^= (byte) (1 + random.nextInt(255));
            Path file = Files.write(folder.resolve("damaged.hotseat"), damaged);
            try {
                ClusterFile.load(file);
            } catch (FailureException e) {
                refused++;
                assertTrue(e.code() == FailureCode.INVALID || e.code() == FailureCode.TOO_NEW, e::getMessage);
            }
        }
        assertTrue(refused > 100, "refused: " + refused);
    }

    @ParameterizedTest
    @MethodSource("foreignContents")
    void whatIsNoClusterFileIsRefused(String content) throws Exception {
        FileFailures.expectRefused(folder, FailureCode.INVALID, content);
    }

    @ParameterizedTest
    @MethodSource("hostileContents")
    void declarationsLinksAndDepthAreRefused(String content) throws Exception {
        FileFailures.expectRefused(folder, FailureCode.INVALID, content);
    }

    @ParameterizedTest
    @MethodSource("wrongContents")
    void contentThatDoesNotFitTheModelIsRefused(String content) throws Exception {
        FileFailures.expectRefused(folder, FailureCode.INVALID, content);
    }

    @Test
    void theTextNamesWhatIsUnknownAndItsLine() throws Exception {
        Failure failure = FileFailures.expectRefused(folder, FailureCode.INVALID,
                GOOD_ROOT + "\n<hosts id=\"h\"\n colour=\"red\"/>" + END);
        assertTrue(failure.message().contains("colour"), failure::text);
        assertTrue(failure.message().matches(".*[23].*"), failure::text);
    }

    @Test
    void anEmptyFileIsCalledEmpty() throws Exception {
        Failure failure = FileFailures.expectRefused(folder, FailureCode.INVALID, "");
        assertEquals("refused.hotseat is empty.", failure.message());
    }

    @Test
    void aNewerFileIsToldFromABrokenOneEvenIfItIsCut() throws Exception {
        String newer = ROOT + "formatVersion=\"3\"><wonders/>" + END;
        Failure failure = FileFailures.expectRefused(folder, FailureCode.TOO_NEW, newer);
        assertTrue(failure.message().contains("3"), failure::text);
        FileFailures.expectRefused(folder, FailureCode.TOO_NEW, newer.substring(0, newer.length() - 9));
    }

    @Test
    void aMissingFileAndAFolderAreToldApart() throws Exception {
        Path missing = folder.resolve("missing.hotseat");
        FileFailures.expect(FailureCode.NOT_FOUND, missing, () -> ClusterFile.load(missing));
        Path directory = Files.createDirectory(folder.resolve("folder.hotseat"));
        FileFailures.expect(FailureCode.INVALID, directory, () -> ClusterFile.load(directory));
    }

    @Test
    void aHugeFileIsRefusedBeforeItIsLookedAt() throws Exception {
        Path file = folder.resolve("huge.hotseat");
        try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
            sparse.setLength(3L * 1024 * 1024 * 1024);
        }
        Failure failure = FileFailures.expect(FailureCode.INVALID, file, () -> ClusterFile.load(file));
        assertTrue(failure.message().contains("64 MiB"), failure::text);
    }

    @Test
    void loadingNeverChangesTheFile() throws Exception {
        byte[] broken = Arrays.copyOf(FileFailures.bytes(Samples.full()), 500);
        Path file = Files.write(folder.resolve("same.hotseat"), broken);
        assertThrows(FailureException.class, () -> ClusterFile.load(file));
        assertArrayEquals(broken, Files.readAllBytes(file));
        try (Stream<Path> all = Files.list(folder)) {
            assertEquals(1, all.count());
        }
    }
}
