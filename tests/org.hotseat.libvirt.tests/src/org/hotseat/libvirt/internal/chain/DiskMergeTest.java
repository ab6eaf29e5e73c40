// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.libvirt.internal.chain;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.hotseat.base.failure.FailureCode;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.work.Run;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Real images, where the program for them is installed. */
class DiskMergeTest {

    private static final long SIZE = 1 << 20;

    @TempDir
    Path folder;

    private Path base;
    private QemuImg images;
    private DiskMerge merge;

    @BeforeEach
    void begin() {
        Optional<QemuImg> found = QemuImg.find();
        Assumptions.assumeTrue(found.isPresent(), "qemu-img is installed");
        images = found.orElseThrow();
        merge = new DiskMerge(images);
        base = folder.resolve("disk 1&2.img");
    }

    private static Run run() {
        return Run.within(Duration.ofSeconds(60));
    }

    @ParameterizedTest
    @ValueSource(strings = { "raw", "qcow2" })
    void everythingGoesDownIntoTheBase(String format) throws Exception {
        make(base, format, "0000");
        Path first = overlay(1, 4, base, format);
        write(first, 0, "1111");
        Path second = overlay(2, 0, first, "qcow2");
        write(second, 4096, "2222");
        String newest = merge.withNewest(xml(base, format), 3, run());
        assertEquals(List.of(second), MachineText.parse(newest).written().stream().map(disk -> disk.file()
                .orElseThrow()).toList());
        assertEquals("qcow2", MachineText.parse(newest).written().get(0).format());
        merge.merge(xml(base, format), 2, run());
        assertEquals(List.of(base.getFileName().toString()), files());
        assertEquals("1111", read(base, format, 0));
        assertEquals("2222", read(base, format, 4096));
        assertEquals(xml(base, format), merge.withNewest(xml(base, format), 3, run()));
        String back = merge.withNewest(newest, 3, run());
        assertEquals(base, MachineText.parse(back).written().get(0).file().orElseThrow());
        assertEquals(format, MachineText.parse(back).written().get(0).format());
        merge.merge(xml(base, format), 2, run());
    }

    @Test
    void whatWasMadeForAnEpochThatNeverRanDoesNotCount() throws Exception {
        make(base, "qcow2", "0000");
        Path good = overlay(1, 4, base, "qcow2");
        write(good, 0, "1111");
        Path ready = overlay(2, 0, base, "qcow2");
        Path unborn = overlay(1, 9, base, "qcow2");
        Overlays.expect(unborn, "word");
        write(unborn, 0, "9999");
        String newest = merge.withNewest(xml(base, "qcow2"), 2, run());
        assertTrue(newest.contains(".hotseat-1-4"), newest);
        assertFalse(Files.exists(ready));
        assertFalse(Files.exists(unborn));
        Path odd = overlay(2, 1, base, "qcow2");
        write(odd, 0, "7777");
        merge.merge(xml(base, "qcow2"), 1, run());
        assertEquals("1111", read(base, "qcow2", 0));
        assertEquals(2, files().size(), "what has data is kept under another name");
        assertFalse(Files.exists(odd));
    }

    @Test
    void anInterruptedMergeIsDoneAgain() throws Exception {
        make(base, "raw", "0000");
        Path first = overlay(1, 1, base, "raw");
        write(first, 0, "1111");
        Path second = overlay(1, 2, first, "qcow2");
        write(second, 0, "2222");
        images.commit(second, base, run());
        assertEquals("2222", read(second, "qcow2", 0), "it keeps what it has");
        images.rebase(second, base, "raw", run());
        Files.delete(first); // so far, then the power failed
        assertEquals("2222", read(second, "qcow2", 0));
        merge.merge(xml(base, "raw"), 1, run());
        assertEquals(1, files().size());
        assertEquals("2222", read(base, "raw", 0));
    }

    @Test
    void anEmptyOverlayIsToldFromOneWithData() throws Exception {
        make(base, "raw", "0000");
        Path overlay = overlay(1, 1, base, "raw");
        assertTrue(images.isEmpty(overlay, run()));
        write(overlay, 8192, "1");
        assertFalse(images.isEmpty(overlay, run()));
    }

    @Test
    void aHeaderTellsWhatIsUnderIt() throws Exception {
        make(base, "raw", "0000");
        assertEquals(Optional.empty(), ImageHeader.read(base));
        Path overlay = overlay(1, 1, base, "raw");
        assertEquals(Optional.of(new ImageHeader(SIZE, Optional.of(base), "raw")), ImageHeader.read(overlay));
        assertEquals(SIZE, images.size(base, "raw", run()));
        assertEquals(SIZE, images.size(overlay, "qcow2", run()));
        FailureException missing = assertThrows(FailureException.class,
                () -> ImageHeader.read(folder.resolve("none")));
        assertEquals(FailureCode.NOT_FOUND, missing.code());
    }

    @Test
    void anOverlayIsAsSecretAsWhatIsUnderIt() throws Exception {
        make(base, "raw", "0000");
        Files.setPosixFilePermissions(base, PosixFilePermissions.fromString("rw-r-----"));
        Path overlay = overlay(1, 1, base, "raw");
        assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(overlay)));
        assertEquals(Files.getOwner(base), Files.getOwner(overlay));
    }

    @Test
    void badImagesAreTold() throws Exception {
        Path bad = Files.write(folder.resolve("bad"), new byte[] { 'Q', 'F', 'I', (byte) 0xFB, 0, 0, 0, 3, 0, 0, 0, 0, 127,
            0, 0, 0, 0, 0, 3, 0 });
        assertEquals(Optional.empty(), ImageHeader.read(bad), "too short for one");
        byte[] longer = new byte[200];
        System.arraycopy(Files.readAllBytes(bad), 0, longer, 0, 20);
        Files.write(bad, longer);
        assertEquals(FailureCode.DAMAGED, assertThrows(FailureException.class, () -> ImageHeader.read(bad)).code());
        assertEquals(FailureCode.FILE, assertThrows(FailureException.class, () -> images.commit(bad, base, run()))
                .code());
    }

    private Path overlay(long epoch, long generation, Path under, String format) throws FailureException {
        Path file = new OverlayName(base, epoch, generation).file();
        images.create(file, under, format, SIZE, run());
        return file;
    }

    private void make(Path file, String format, String content) throws Exception {
        shell("qemu-img", "create", "-q", "-f", format, file.toString(), String.valueOf(SIZE));
        write(file, format, 0, content);
    }

    private void write(Path overlay, int at, String content) throws Exception {
        write(overlay, "qcow2", at, content);
    }

    private void write(Path file, String format, int at, String content) throws Exception {
        Path text = Files.writeString(folder.resolve("text"), content);
        shell("qemu-io", "-f", format, "-c", "write -s " + text + ' ' + at + ' ' + content.length(), file.toString());
        Files.delete(text);
    }

    private String read(Path file, String format, int at) throws Exception {
        Path out = folder.resolve("out");
        shell("qemu-img", "convert", "-f", format, "-O", "raw", file.toString(), out.toString());
        byte[] all = Files.readAllBytes(out);
        Files.delete(out);
        return new String(all, at, 4, US_ASCII);
    }

    private static void shell(String... words) throws Exception {
        Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        assertEquals(0, process.waitFor(), () -> String.join(" ", words) + ": " + said);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static String xml(Path file, String format) {
        return "<domain><devices><disk type='file' device='disk'><driver name='qemu' type='" + format
                + "'/><source file='" + file.toString().replace("&", "&amp;")
                + "'/><target dev='vda'/></disk></devices></domain>";
    }
}
