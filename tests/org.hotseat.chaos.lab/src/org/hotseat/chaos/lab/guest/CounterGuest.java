// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab.guest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

import org.hotseat.base.id.MachineId;

/**
 * A machine with firmware of our own, {@code lab/firmware/counter.s}, which counts in memory and on its disk and tells
 * both numbers on its serial line ({@link TickLog} reads it). It needs no boot. Half of its memory is filled with
 * noise.
 *
 * @param memory MiB, 16 to 3072
 * @param hertz ticks per second, 20 to 1000
 * @param load what it does at first
 */
public record CounterGuest(int memory, int hertz, Load load) {

    /** One tick of so many is told with both numbers. */
    public static final int EVERY = 8;
    /** Where all hosts of a lab see the firmware. */
    public static final String FOLDER = "/var/lib/libvirt/boot";

    private static final int SIZE = 1 << 16;
    private static final int BUSY_PAGES = 12_207; // 50 MB per second
    private static final String TOOLS = "x86_64-linux-gnu-";
    private static final long PATIENCE_SECONDS = 60;

    /** Checks. */
    public CounterGuest {
        if (memory < 16 || memory > 3072 || hertz < 20 || hertz > 1000) {
            throw new IllegalArgumentException(memory + " MiB, " + hertz + " Hz");
        }
    }

    /**
     * Name of its firmware's file.
     *
     * @return differs where the firmware differs
     */
    public String rom() {
        return "counter-" + memory + '-' + hertz + '-' + load.mode() + ".rom";
    }

    /**
     * Makes the firmware. Needs the GNU assembler.
     *
     * @param tree the source tree
     * @param folder where the file {@link #rom} is laid
     * @throws IOException with the assembler's words when it cannot be made
     */
    public void install(Path tree, Path folder) throws IOException {
        Path object = Files.createTempFile(folder, "counter", ".o");
        try {
            List<String> words = new ArrayList<>(List.of(TOOLS + "as", "--32", "-o", object.toString()));
            settings().forEach((name, value) -> words.addAll(List.of("--defsym", name + '=' + value)));
            words.add(tree.resolve("lab/firmware/counter.s").toString());
            run(words);
            Path rom = folder.resolve(rom());
            run(List.of(TOOLS + "objcopy", "-O", "binary", object.toString(), rom.toString()));
            if (Files.size(rom) != SIZE) {
                throw new IOException(rom + " has " + Files.size(rom) + " bytes");
            }
        } finally {
            Files.deleteIfExists(object); // the assembler takes it away when it fails
        }
    }

    private Map<String, Integer> settings() {
        Map<String, Integer> settings = new TreeMap<>();
        settings.put("HZ", hertz);
        settings.put("EVERY", EVERY);
        settings.put("PAGES", Math.max(1, BUSY_PAGES / hertz));
        settings.put("FILL", Math.max(4, memory / 2));
        settings.put("MIB", memory);
        settings.put("IDLE", hertz / 10);
        settings.put("BUSY", Math.max(1, hertz / 50));
        settings.put("MODE", load.mode());
        return settings;
    }

    private static void run(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes());
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
                throw new IOException(String.join(" ", command) + ": " + said);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IOException(ended);
        }
    }

    /**
     * Its description.
     *
     * @param id number
     * @param name name, also of its serial line
     * @param disk image, qcow2, as hosts see it
     * @param more elements that come last, such as another monitor; may be empty
     * @return libvirt's domain XML; the serial line is a pair of pipes in {@code /srv/ticks}
     */
    public String xml(MachineId id, String name, String disk, String more) {
        return """
                <domain type='qemu' xmlns:qemu='http://libvirt.org/schemas/domain/qemu/1.0'>
                  <name>%s</name>
                  <uuid>%s</uuid>
                  <memory unit='MiB'>%d</memory>
                  <vcpu>1</vcpu>
                  <os>
                    <type arch='x86_64' machine='pc'>hvm</type>
                    <loader readonly='yes' type='rom'>%s/%s</loader>
                  </os>
                  <on_crash>destroy</on_crash>
                  <devices>
                    <disk type='file' device='disk'>
                      <driver name='qemu' type='qcow2'/><source file='%s'/><target dev='hda' bus='ide'/>
                    </disk>
                    <serial type='pipe'><source path='/srv/ticks/%s'/><target port='0'/></serial>
                    <controller type='usb' model='none'/>
                    <memballoon model='none'/>
                  </devices>%s
                </domain>
                """.formatted(name, id, memory, FOLDER, rom(), disk, name, more.isEmpty() ? "" : "\n  " + more);
    }
}
