// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.chaos.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import org.hotseat.agent.lab.LabAgent;
import org.hotseat.agent.lab.LabTurn;
import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.base.work.Run;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.hypervisor.Hypervisor;
import org.hotseat.hypervisor.MigrationOptions;
import org.hotseat.lab.Frame;
import org.hotseat.lab.Monitors;
import org.hotseat.protocol.CommandId;
import org.hotseat.protocol.Connection;
import org.hotseat.protocol.Greeting;
import org.hotseat.protocol.Peer;
import org.hotseat.protocol.Service;
import org.hotseat.protocol.link.Links;
import org.hotseat.protocol.link.Wire;
import org.hotseat.remote.RemoteHypervisors;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.MachineCommand.DefineMachine;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonObject;

/**
 * The picture of a real machine on outputs of real hosts: Xvfb instead of a monitor, its picture compared with what
 * libvirt takes of the guest's screen.
 */
@Tag("lab")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(LabTurn.class)
class OutputsLabTest {

    /** The last one only votes. */
    private static final int HOSTS = 3;
    private static final int DISK_MB = 1200;
    private static final Duration LONG = Duration.ofMinutes(2);
    private static final String MACHINE = "desk";
    private static final String PASSWORD = "k10sk-pw";
    private static final String VIEWERS = "pidof xtigervncviewer || true";
    /** The cursor of a text screen blinks, and both pictures are not of one moment. */
    private static final double SAME = 0.999;
    private static final MigrationOptions PLAIN = new MigrationOptions("", Duration.ZERO, 0, true, true);

    @TempDir
    static Path folder;
    private static LabHosts lab;
    private static LabCluster cluster;
    private static MachineId machine;
    private static final ThreadWorkers WORKERS = new ThreadWorkers();
    private static final Links LINKS = new Links(WORKERS);
    private static final RemoteHypervisors HYPERVISORS = new RemoteHypervisors(WORKERS, MonotonicClock.SYSTEM);

    @BeforeAll
    static void form() throws IOException {
        String tree = System.getProperty("hotseat.tree");
        assertNotNull(tree, "the system property hotseat.tree names the source tree");
        Program program = Program.ofClasses(LabAgent.classPath(), Path.of(System.getProperty("java.home")), folder
                .resolve("agent"));
        lab = new LabHosts(Path.of(tree), folder, "kv" + ProcessHandle.current().pid() % 100_000, HOSTS, DISK_MB);
        cluster = new LabCluster(lab, program, host -> LabCluster.HOST + (showing().contains(host)
                ? "output.left = :9 edid=/srv/edid\n" : ""));
        for (LabHost host : showing()) {
            plug(host, 1920, 1080);
            screen(host);
        }
        cluster.form(HOSTS);
        machine = new MachineId(UUID.randomUUID());
        try (LabConsole console = LabConsole.open(lab.host(1))) {
            console.commit(new CommandId("outputs", 1), new DefineMachine(0, new MachineRecord(machine, MACHINE, "",
                    xml(), Protection.RESTART, lab.host(1).id(), List.of(lab.host(2).id()), true)));
        }
    }

    @AfterAll
    static void end() throws IOException {
        HYPERVISORS.close();
        LINKS.close();
        WORKERS.close();
        if (cluster != null) {
            cluster.close();
        }
        if (lab != null) {
            lab.close();
        }
    }

    private static List<LabHost> showing() {
        return lab.all().subList(0, 2);
    }

    private static String xml() {
        return """
                <domain type='qemu'>
                  <name>%s</name>
                  <uuid>%s</uuid>
                  <memory unit='MiB'>32</memory>
                  <vcpu>1</vcpu>
                  <os><type arch='x86_64' machine='pc'>hvm</type></os>
                  <on_crash>destroy</on_crash>
                  <devices>
                    <graphics type='vnc' port='-1' autoport='yes' listen='127.0.0.1' passwd='%s'/>
                    <video><model type='vga' vram='16384'/></video>
                    <controller type='usb' model='none'/>
                    <memballoon model='none'/>
                  </devices>
                </domain>
                """.formatted(MACHINE, machine, PASSWORD);
    }

    private static void plug(LabHost host, int width, int height) throws IOException {
        Files.write(host.disk().resolve("edid"), Monitors.edid("DEL", 0xa0b1, 7, "U2720Q", width, height, 1));
    }

    private static void screen(LabHost host) throws IOException {
        host.run("sh", "-c", "mkdir -p /srv/screen && rm -f /tmp/.X9-lock /tmp/.X11-unix/X9 && exec setsid"
                + " Xvfb :9 -screen 0 1024x768x24 -nolisten tcp -noreset -fbdir /srv/screen </dev/null"
                + " >/srv/xvfb.out 2>&1 &");
        Await.holds("the display of " + host, () -> Files.exists(host.file("/tmp/.X11-unix/X9")) ? "" : "not there");
    }

    private static JsonObject output(LabHost host, String want) throws IOException {
        JsonObject question = new JsonObject();
        question.addProperty("want", want);
        question.addProperty("output", host + ".left");
        question.addProperty("machine", MACHINE);
        return cluster.ask(lab.host(1), "output", question).getAsJsonArray("outputs").get(0).getAsJsonObject();
    }

    private static Frame guest(LabHost host) throws IOException {
        host.run("sh", "-c", "virsh -q -c qemu:///system screenshot " + MACHINE + " /srv/shot >/dev/null");
        return Frame.of(Files.readAllBytes(host.disk().resolve("shot")));
    }

    private static Frame seen(LabHost host) throws IOException {
        return Frame.xwd(Files.readAllBytes(host.disk().resolve("screen/Xvfb_screen0")));
    }

    private static void shows(LabHost host) {
        Await.holds("the picture at " + host, () -> {
            Frame guest = guest(host);
            double share = seen(host).shows(guest);
            return guest.colours() > 1 && share >= SAME ? "" : share + " of it; " + output(host, "status");
        });
        Await.holds("it is told", () -> {
            JsonObject told = output(host, "status");
            return told.get("state").getAsString().equals("SHOWN") ? "" : told.toString();
        });
    }

    private static void showsNothing(LabHost host) {
        Await.holds("no viewer at " + host, () -> host.run("sh", "-c", VIEWERS).strip());
    }

    private static Hypervisor open(LabHost host) throws IOException {
        try {
            SocketChannel channel = SocketChannel.open(UnixDomainSocketAddress.of(host.file(LabCluster.CONSOLE)));
            Connection connection = LINKS.open(new Wire(Channels.newInputStream(channel), Channels.newOutputStream(
                    channel), channel), Peer.agent("agent", "outputs"), new Greeting("outputs", "", "", "outputs", ""),
                    new Service());
            return HYPERVISORS.open(connection, connection::close, Deadline.in(LONG));
        } catch (FailureException refused) {
            throw new IOException(refused.failure().text(), refused);
        }
    }

    @Test
    @Order(1)
    void theMachineIsOnTheOutputOfItsHostAndBackWhenItsViewerIsKilled() throws IOException {
        LabHost host = lab.host(1);
        for (LabHost one : showing()) {
            Await.holds("all is well", () -> String.join("; ", cluster.ailing(one)));
            Await.holds("the output is known", () -> output(one, "status").get("known").getAsBoolean() ? ""
                    : "not yet");
            assertEquals(MACHINE, output(one, "show").get("machine").getAsString());
        }
        shows(host);
        String viewer = host.run("sh", "-c", VIEWERS).strip();
        String line = host.run("sh", "-c", "cat /proc/" + viewer + "/cmdline /proc/" + viewer + "/environ | tr '\\0'"
                + " ' '");
        assertTrue(line.contains("xtigervncviewer"), line);
        assertFalse(line.contains(PASSWORD), line);
        host.run("kill", "-9", viewer);
        Await.holds("another viewer", () -> {
            String now = host.run("sh", "-c", VIEWERS).strip();
            return now.isEmpty() || now.equals(viewer) ? "viewers " + now : "";
        });
        shows(host);
        showsNothing(lab.host(2));
    }

    @Test
    @Order(2)
    void itFollowsALiveMove() throws Exception {
        try (Hypervisor from = open(lab.host(1)); Hypervisor to = open(lab.host(2))) {
            from.migrate(machine, to, PLAIN, Run.within(LONG));
        }
        shows(lab.host(2));
        showsNothing(lab.host(1));
    }

    @Test
    @Order(3)
    void anotherMonitorIsAnAlarmWithWhatComesOfIt() throws IOException {
        Await.holds("learned", () -> output(lab.host(2), "status").has("learned") && output(lab.host(1), "status").has(
                "learned") ? "" : "not yet");
        assertFalse(output(lab.host(2), "status").has("alarm"));
        plug(lab.host(2), 1280, 1024);
        Await.holds("an alarm", () -> {
            JsonObject told = output(lab.host(2), "status");
            return told.has("alarm") && told.get("alarm").getAsString().contains("1280x1024, and DEL U2720Q (7) with"
                    + " 1920x1080 was learned: the desktop of desk gets another size") ? "" : told.toString();
        });
        Await.holds("in the journal", () -> journal("MONITOR_OTHER_MODE"));
        assertTrue(output(lab.host(2), "learn").has("machine"));
        Await.holds("both outputs differ", () -> {
            JsonObject told = output(lab.host(2), "status");
            return told.has("alarm") && told.get("alarm").getAsString().contains("when desk goes from one to the other")
                    ? "" : told.toString();
        });
        Await.holds("in the journal", () -> journal("OUTPUTS_DIFFER"));
        Files.write(lab.host(2).disk().resolve("edid"), new byte[0]);
        Await.holds("gone", () -> journal("MONITOR_GONE"));
        plug(lab.host(2), 1280, 1024);
        plug(lab.host(1), 1280, 1024);
        output(lab.host(1), "learn");
        Await.holds("all is well", () -> output(lab.host(1), "status").has("alarm") || output(lab.host(2),
                "status").has("alarm") ? "an alarm" : "");
    }

    @Test
    @Order(4)
    void itFollowsATakeOverAndGoesWhenItsHostIsBack() throws IOException {
        LabHost lost = lab.host(2);
        LabHost heir = lab.host(1);
        shows(lost);
        Await.holds("all is well", () -> String.join("; ", cluster.ailing(heir)));
        lost.powerCut();
        Await.holds("a take-over", () -> {
            Word.give(heir, lost.id()); // where a host is too busy, silence does not suffice
            return owner().equals(heir.id()) ? "" : "it is " + owner() + "'s";
        });
        shows(heir);
        lost.powerOn();
        screen(lost);
        cluster.start(lost);
        Await.holds("all is well", () -> String.join("; ", cluster.ailing(lost)));
        showsNothing(lost);
        shows(heir);
    }

    private static HostId owner() throws IOException {
        return Chaos.state(lab.host(1)).find(Kinds.AUTHORITY, machine.toString()).orElseThrow().value().owner();
    }

    private static String journal(String code) throws IOException {
        return Chaos.state(lab.host(1)).all(Kinds.JOURNAL).values().stream().anyMatch(
                held -> held.value().code().equals(code)) ? "" : "no " + code;
    }
}
