// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.bench.replication;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import org.hotseat.base.id.MachineId;
import org.hotseat.chaos.lab.Await;
import org.hotseat.chaos.lab.Guests;
import org.hotseat.chaos.lab.Kind;
import org.hotseat.chaos.lab.LabHost;
import org.hotseat.chaos.lab.LabHosts;
import org.hotseat.chaos.lab.Observer;
import org.hotseat.chaos.lab.guest.CounterGuest;
import org.hotseat.chaos.lab.guest.Load;
import org.hotseat.chaos.lab.guest.TickLog;
import org.hotseat.lease.wire.Plane;

/** One counting machine on the first host, what is heard of it on both, and our programs there. Used by one thread. */
final class Site implements AutoCloseable {

    static final int HERTZ = 500;

    private static final String PLACE = "/opt/hotseat-agent";
    private static final String MONITOR = "<qemu:commandline><qemu:arg value='-chardev'/><qemu:arg value='socket,"
            + "id=bench,path=" + SourceMain.SOCKET + ",server=on,wait=off'/><qemu:arg value='-mon'/><qemu:arg value='"
            + "chardev=bench,mode=control'/></qemu:commandline>";

    /** As the launcher of an agent starts Java. */
    private static final List<String> LIKE_AGENT = List.of("-XX:+UseSerialGC", "-XX:+UnlockDiagnosticVMOptions",
            "-XX:-DisplayVMOutput", "-XX:CompilerDirectivesFile=" + PLACE + "/hotseat-agent.compiler");

    /** The order of the parts of a description does not matter to libvirt. */
    private static final String HUGE = "<memoryBacking><hugepages/><source type='memfd'/><access mode='private'/>"
            + "</memoryBacking>";

    private final LabHosts lab;
    private final LabHost source;
    private final LabHost target;
    private final Observer observer = new Observer();
    private final TickLog here = new TickLog();
    private final TickLog there = new TickLog();
    private final MachineId machine = new MachineId(UUID.randomUUID());
    private final String name;
    private final Path folder;
    private final List<Inner> inners = new ArrayList<>();
    private Inner sourceProgram;
    private Inner targetProgram;

    /** A new machine with an empty disk; runs, and both programs are ready. */
    Site(LabHosts lab, Path folder, String name, int memory, boolean huge) throws IOException {
        this.lab = lab;
        this.folder = folder;
        this.name = name;
        source = lab.host(1);
        target = lab.host(2);
        CounterGuest guest = new CounterGuest(memory, HERTZ, Load.IDLE);
        guest.install(lab.tree(), lab.boot());
        Path disk = lab.images().resolve(name + ".qcow2");
        Host.run(List.of("qemu-img", "create", "-q", "-f", "qcow2", disk.toString(), "1M"));
        observer.watch(name, source.id(), Guests.line(source, name), here::hear);
        observer.watch(name, target.id(), Guests.line(target, name), there::hear);
        Files.writeString(source.disk().resolve(name + ".xml"), guest.xml(machine, name, "/var/lib/libvirt/images/"
                + disk.getFileName(), huge ? MONITOR + HUGE : MONITOR));
        run(source, "virsh", "-q", "create", "/srv/" + name + ".xml");
        Await.holds("its first tick", () -> here.newest().isPresent() ? "" : "silence");
        run(target, "virsh", "-q", "domcapabilities"); // its first look at QEMU takes seconds, and an agent has had it
        targetProgram = program(target, "StandbyMain", machine.toString());
        sourceProgram = program(source, "SourceMain", name, machine.toString(), target.address(Plane.STORAGE));
    }

    private Inner program(LabHost host, String main, String... words) throws IOException {
        List<String> command = new ArrayList<>(List.of(System.getProperty("java.home") + "/bin/java", "-Xmx512m"));
        command.addAll(LIKE_AGENT);
        command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", PLACE + "/classes:" + PLACE + "/plugins/*",
                getClass().getPackageName() + '.' + main));
        command.addAll(List.of(words));
        Inner inner = new Inner(lab.command(host, command), folder.resolve(main + ".log"));
        inners.add(inner);
        return inner;
    }

    private void run(LabHost host, String... words) throws IOException {
        Host.run(lab.command(host, List.of(words)));
    }

    Inner source() {
        return sourceProgram;
    }

    Inner target() {
        return targetProgram;
    }

    TickLog here() {
        return here;
    }

    TickLog there() {
        return there;
    }

    void load(Load load) throws IOException {
        Path in = source.disk().resolve("ticks").resolve(name + ".in");
        try (var line = Files.newByteChannel(in, StandardOpenOption.READ, StandardOpenOption.WRITE)) {
            line.write(ByteBuffer.wrap(new byte[] { load.sign() }));
        }
    }

    /** Its process dies, as with its host. */
    void kill() throws IOException {
        source.signal(Kind.MACHINE, "KILL");
    }

    List<String> differences() {
        List<String> all = new ArrayList<>(here.differences());
        all.addAll(there.differences());
        return all;
    }

    @Override
    public void close() throws IOException {
        for (LabHost host : List.of(source, target)) {
            host.signal(Kind.MACHINE, "KILL");
        }
        for (Inner inner : inners) {
            inner.close();
        }
        observer.close();
        try (var files = Files.newDirectoryStream(lab.images(), name + '*')) {
            for (Path file : files) {
                Files.delete(file);
            }
        }
        run(target, "rm", "-rf", "/dev/shm/standby-" + machine);
    }
}
