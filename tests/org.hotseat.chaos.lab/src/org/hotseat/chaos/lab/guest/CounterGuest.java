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
 * @param lines names BOARD.PORT of the ports of boards that it has as a {@link #SEATED seated} machine: a device that
 *     speaks, then an adapter for CAN; such a machine also plays 440 Hz, so its hosts must have {@code sound = on};
 *     empty for a machine without a seat
 */
public record CounterGuest(int memory, int hertz, Load load, List<String> lines) {

    /** One tick of so many is told with both numbers. */
    public static final int EVERY = 8;
    /** Where all hosts of a lab see the firmware. */
    public static final String FOLDER = "/var/lib/libvirt/boot";

    /** Ports of boards that the machine of a seat has. */
    public static final int SEATED = 2;

    private static final String SOCKETS = "/run/hotseat/ports/";
    private static final String NO_MORE = "    <memballoon model='none'/>\n";
    private static final int SIZE = 1 << 16;
    private static final int BUSY_PAGES = 12_207; // 50 MB per second
    private static final String TOOLS = "x86_64-linux-gnu-";
    private static final long PATIENCE_SECONDS = 60;

    /** Checks and copies. */
    public CounterGuest {
        lines = List.copyOf(lines);
        if (memory < 16 || memory > 3072 || hertz < 20 || hertz > 1000) {
            throw new IllegalArgumentException(memory + " MiB, " + hertz + " Hz");
        }
        if (!lines.isEmpty() && lines.size() != SEATED) {
            throw new IllegalArgumentException("lines " + lines);
        }
    }

    /**
     * One without a seat.
     *
     * @param memory as above
     * @param hertz as above
     * @param load as above
     */
    public CounterGuest(int memory, int hertz, Load load) {
        this(memory, hertz, load, List.of());
    }

    /**
     * Name of its firmware's file.
     *
     * @return differs where the firmware differs
     */
    public String rom() {
        return "counter-" + memory + '-' + hertz + '-' + load.mode() + (lines.isEmpty() ? "" : "-desk") + ".rom";
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
        if (!lines.isEmpty()) {
            settings.put("DESK", 1);
        }
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
     * @param disk image, qcow2, as hosts see it; empty for the machine of a seat, which has none
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
                %s    <serial type='pipe'><source path='/srv/ticks/%s'/><target port='0'/></serial>
                    <controller type='usb' model='none'/>
                %s  </devices>%s
                </domain>
                """.formatted(name, id, memory, FOLDER, rom(), disk(disk), name, desk(name) + NO_MORE, more.isEmpty()
                ? "" : "\n  " + more);
    }

    /**
     * Name of the line on which the machine of a seat tells what it heard of its device.
     *
     * @param name of the machine
     * @return another pair of pipes in {@code /srv/ticks}
     */
    public static String heard(String name) {
        return name + "-heard";
    }

    private static String disk(String image) {
        return image.isEmpty() ? "" : """
                    <disk type='file' device='disk'>
                      <driver name='qemu' type='qcow2'/><source file='%s'/><target dev='hda' bus='ide'/>
                    </disk>
                """.formatted(image);
    }

    private String desk(String name) {
        if (lines.isEmpty()) {
            return "";
        }
        StringBuilder all = new StringBuilder();
        for (int port = 0; port < SEATED; port++) {
            all.append("    <serial type='unix'><source mode='connect' path='").append(SOCKETS).append(lines.get(port))
                    .append(".sock'><reconnect enabled='yes' timeout='1'/></source><target port='").append(port + 1)
                    .append("'/></serial>\n");
        }
        return all + """
                    <serial type='pipe'><source path='/srv/ticks/%s'/><target port='3'/></serial>
                    <graphics type='vnc' port='-1' autoport='yes' listen='127.0.0.1'/>
                    <video><model type='vga' vram='16384'/></video>
                    <sound model='sb16'/>
                    <audio id='1' type='pulseaudio' serverName='unix:/run/hotseat/sound/native'/>
                """.formatted(heard(name));
    }
}
