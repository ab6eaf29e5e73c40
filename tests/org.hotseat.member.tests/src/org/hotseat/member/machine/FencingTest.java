// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.member.machine;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

import org.hotseat.base.failure.FailureException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.id.MachineId;
import org.hotseat.base.time.Deadline;
import org.hotseat.base.time.MonotonicClock;
import org.hotseat.devices.power.Access;
import org.hotseat.devices.power.PowerController;
import org.hotseat.devices.power.PowerState;
import org.hotseat.devices.power.ipmi.IpmiDriver;
import org.hotseat.failover.PowerOrder;
import org.hotseat.failover.PowerOrder.Answer;
import org.hotseat.lab.IpmiSim;
import org.hotseat.member.silence.Self;
import org.hotseat.member.silence.SilencePart;
import org.hotseat.member.silence.Ways;
import org.hotseat.state.Held;
import org.hotseat.state.Kinds;
import org.hotseat.state.command.HostCommand;
import org.hotseat.state.command.MachineCommand;
import org.hotseat.state.data.AuthorityRecord;
import org.hotseat.state.data.HostRecord;
import org.hotseat.state.data.JournalRecord;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.state.ladder.Ladder;
import org.hotseat.state.ladder.PowerNews;
import org.hotseat.state.ladder.Rung;
import org.hotseat.state.ladder.RungName;
import org.hotseat.state.ladder.Verdict;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real keepers that cannot promise to stop their machines, and real controllers: what is cut off and runs on is
 * switched off before it is taken over, and a controller that died with its host leaves it to a person. Needs root, for
 * the port of IPMI.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FencingTest {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int PORT = 623;

    private final MachineId machine = new MachineId(UUID.randomUUID());
    private OneHost a;
    private OneHost b;
    private OneHost c;
    private OneHost d;
    private OneCluster cluster;
    private SilencePart watch;
    private IpmiSim bmcOfB;
    private IpmiSim bmcOfC;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        Assumptions.assumeTrue(IpmiSim.installed() && System.getProperty("user.name").equals("root"),
                "ipmi_sim (openipmi) or ipmitool is not installed, or this is not root");
        bmcOfB = new IpmiSim("127.78.3.2", PORT);
        bmcOfC = new IpmiSim("127.78.3.3", PORT);
        a = new OneHost("a", 1, folder, "signals");
        b = new OneHost("b", 2, folder, "signals");
        c = new OneHost("c", 3, folder, "signals");
        d = new OneHost("d", 4, folder, "signals");
        cluster = new OneCluster(a.record);
        for (OneHost host : List.of(b, c, d)) {
            cluster.give(new HostCommand.AddHost(host.record));
        }
        cluster.voters(List.of(a.id, c.id));
        cluster.voters(List.of(a.id, c.id, d.id));
        controller(b, "127.78.3.2");
        controller(c, "127.78.3.3");
        watch = new SilencePart(new Self(a.id, OneCluster.boot().orElseThrow()), cluster.mirror::view,
                cluster.leadership::lead, new Ways(cluster.commands::submit, this::ask), cluster.workers,
                MonotonicClock.SYSTEM);
        watch.start(Deadline.in(PATIENCE));
        for (OneHost host : List.of(a, b, c, d)) {
            host.begin(cluster);
        }
        for (OneHost host : List.of(a, b, c, d)) {
            host.awaitLease();
        }
    }

    /** Each on a thread of its own: one that is silent keeps no other waiting. */
    private void ask(PowerOrder order, Consumer<Answer> end) {
        cluster.workers.pool("power-" + order.number(), 1).execute(() -> end.accept(answer(order)));
    }

    private Answer answer(PowerOrder order) {
        HostRecord.Bmc bmc = cluster.mirror.view().find(Kinds.HOST, order.host().value()).orElseThrow().value().bmc()
                .orElseThrow();
        Deadline deadline = Deadline.in(Duration.ofSeconds(8));
        try {
            PowerController controller = new IpmiDriver().open(new Access(bmc.address(), PORT, bmc.user(),
                    IpmiSim.PASSWORD));
            if (order.act() == PowerOrder.Act.SWITCH_OFF) {
                controller.switchOff(deadline);
                return Answer.ACCEPTED;
            }
            return controller.read(deadline) == PowerState.OFF ? Answer.OFF : Answer.ON;
        } catch (FailureException silent) {
            return Answer.SILENT;
        }
    }

    private void controller(OneHost host, String address) throws Exception {
        cluster.give(new HostCommand.SetController(host.id, Optional.of(new HostRecord.Bmc(address,
                IpmiDriver.PROTOCOL, IpmiSim.USER)), IpmiSim.PASSWORD));
    }

    @AfterAll
    void end() throws Exception {
        if (watch != null) {
            watch.stop(Deadline.in(PATIENCE));
        }
        for (AutoCloseable one : new AutoCloseable[] {a, b, c, d, cluster, bmcOfB, bmcOfC}) {
            if (one != null) {
                one.close();
            }
        }
    }

    private Optional<AuthorityRecord> authority() {
        return cluster.mirror.view().find(Kinds.AUTHORITY, machine.toString()).map(Held::value);
    }

    private Optional<Ladder> ladder(OneHost host) {
        return watch.ladders().stream().filter(one -> one.host().equals(host.id)).findFirst();
    }

    private void tells(OneHost host, PowerNews news) throws Exception {
        Until.isTrue("the controller of " + host.id + " told " + news, () -> watch.ladders().toString(),
                () -> ladder(host).map(one -> one.rungs().get(RungName.BMC.ordinal()).detail()).filter(
                        one -> one instanceof Rung.Power power && power.news().equals(Optional.of(news))).isPresent());
    }

    private void ticksOn(OneHost host, long epoch) throws Exception {
        Until.isTrue("the machine runs on " + host.id + " under epoch " + epoch, () -> host.told() + ", "
                + authority() + ", " + watch.ladders(), () -> authority().filter(now -> now.epoch() == epoch
                        && now.owner().equals(host.id)).isPresent() && host.hands.ticks(machine) > 0);
    }

    private List<String> journal() {
        return cluster.mirror.view().all(Kinds.JOURNAL).values().stream().map(Held::value).map(JournalRecord::code)
                .filter(code -> code.startsWith("HOST_POWER")).toList();
    }

    /** Its agent is gone and its keeper stalls: it renews nothing, and nobody stops what runs there. */
    private void cutOff(OneHost host) throws Exception {
        host.end();
        host.signal("STOP");
        long before = host.hands.ticks(machine);
        Until.isTrue("the machine runs on", () -> before + " ticks", () -> host.hands.ticks(machine) > before);
    }

    @Test
    @Order(1)
    void theLadderTellsBeforeTheFailureThatTheControllersAnswer() throws Exception {
        cluster.give(new MachineCommand.DefineMachine(0, new MachineRecord(machine, "m", "", "<domain/>",
                Protection.RESTART, b.id, List.of(c.id, d.id), true)));
        ticksOn(b, 1);
        tells(b, PowerNews.ON);
        tells(c, PowerNews.ON);
    }

    @Test
    @Order(2)
    void whatIsCutOffAndRunsOnIsSwitchedOffBeforeItIsTakenOver() throws Exception {
        bmcOfB.host(List.of(b.status().pid(), b.hands.find(machine).orElseThrow().stamp().pid()));
        cutOff(b);
        ticksOn(c, 2);
        assertFalse(bmcOfB.powered());
        Until.isTrue("it is dead", b::told, () -> b.hands.find(machine).isEmpty());
        Until.isTrue("the journal tells", () -> journal().toString(), () -> journal().equals(List.of(
                "HOST_POWER_ORDERED", "HOST_POWER_OFF")));
        tells(b, PowerNews.OFF);
        assertTrue(bmcOfC.powered());
    }

    @Test
    @Order(3)
    void aControllerThatDiedWithItsHostLeavesItToAPerson() throws Exception {
        bmcOfC.die();
        long keeper = c.status().pid();
        c.end();
        ProcessHandle.of(keeper).orElseThrow().destroyForcibly();
        c.hands.end();
        tells(c, PowerNews.SILENT);
        Until.isTrue("not trusted", () -> watch.ladders().toString(),
                () -> ladder(c).map(Ladder::verdict).filter(Verdict.NotTrusted.class::isInstance).isPresent());
        assertEquals(2, authority().orElseThrow().epoch());
        cluster.give(new HostCommand.Vouch(c.id, incarnation(c.id)));
        ticksOn(d, 3);
        Until.isTrue("the journal tells", () -> journal().toString(), () -> journal().contains("HOST_POWER_SILENT"));
    }

    private long incarnation(HostId host) {
        return cluster.mirror.view().find(Kinds.LEASE, host.value()).orElseThrow().value().incarnation();
    }
}
