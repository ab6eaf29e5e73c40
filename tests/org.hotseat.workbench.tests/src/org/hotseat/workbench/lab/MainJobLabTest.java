// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Canvas;
import org.hotseat.console.session.Session;
import org.hotseat.hypervisor.MachineState;
import org.hotseat.observed.inventory.LinkState;
import org.hotseat.observed.inventory.MachineView;
import org.hotseat.ui.service.Services;
import org.hotseat.workbench.bot.Bot;
import org.hotseat.workbench.bot.BotControl;
import org.hotseat.workbench.bot.BotPart;
import org.hotseat.workbench.bot.BotShell;
import org.hotseat.workbench.bot.Hands;
import org.hotseat.workbench.bot.Pictures;
import org.hotseat.workbench.bot.Ui;
import org.hotseat.workbench.support.AddHost;
import org.hotseat.workbench.support.Console;
import org.hotseat.workbench.support.Parts;
import org.hotseat.workbench.support.Seen;
import org.hotseat.workbench.support.TopologyBot;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The main job on three real hosts: add them, see their machines, start one, watch and use its screen, drag it to
 * another host while it counts on, and lose a host in the middle.
 */
@Tag("lab")
@ExtendWith(Console.class)
class MainJobLabTest {

    private static final Duration LONG = Duration.ofSeconds(90);
    private static final String LOST = "host-03";
    private static final String HINT = "Click or press Enter to type into the machine.";

    @TempDir
    static Path folder;
    private static Lab lab;

    private final Bot bot = new Bot();

    @BeforeAll
    static void up() {
        lab = Lab.up(3, folder);
    }

    @AfterAll
    static void down() {
        Bot bot = new Bot();
        bot.tidy();
        bot.command("org.hotseat.ui.cluster.openTraining");
        try {
            bot.waitUntil("the training cluster is open", () -> {
                bot.dialogs().stream().findFirst().ifPresent(MainJobLabTest::discard);
                return Services.session().filter(open -> open.mode() == Session.Mode.TRAINING).isPresent();
            });
        } finally {
            lab.close();
        }
    }

    private static void discard(BotShell question) {
        question.button("Discard edits").click();
        question.waitUntilClosed();
    }

    @Test
    void fromThreeEmptyNamesToALostHost() {
        bot.command("org.hotseat.ui.cluster.open",
                Map.of("org.hotseat.ui.cluster.file", lab.clusterWithoutHosts().toString()));
        bot.waitUntil("the cluster is open", () -> Services.session()
                .filter(open -> open.clusterName().equals("Main job")).isPresent());
        for (int host = 1; host <= 3; host++) {
            addHost(host);
        }
        bot.viewById(Parts.EXPLORER).show();
        Ui.until(() -> "six machines: " + Seen.session().inventory().machines(), LONG,
                () -> Seen.session().inventory().machines().size() == 6);
        bot.viewById(Parts.MACHINES).show(); // another test may have left another part before it
        bot.waitUntil("six rows", () -> bot.viewById(Parts.MACHINES).table().rowCount() == 6);
        bot.waitUntil("all hosts answer", () -> bot.window().texts().stream()
                .anyMatch(text -> text.contains("3 of 3 hosts answer")));
        bot.picture("main-1-hosts");
        String machine = startOneOn("host-01");
        watchAndType(machine);
        drag(machine, "host-01", "host-02");
        loseAHost(machine);
    }

    private void addHost(int number) {
        AddHost.open(bot).reach(lab.address(number), "root", lab.key()).trust().planes("pool-images").checks().finish();
        String name = "host-0" + number;
        Ui.until(() -> name + " is live: " + Seen.host(name), LONG,
                () -> Seen.host(name).filter(host -> host.link() == LinkState.LIVE).isPresent());
    }

    private static List<MachineView> on(String host) {
        return Seen.session().inventory().machinesOn(Seen.hostId(host));
    }

    private String startOneOn(String host) {
        String machine = on(host).stream().filter(one -> one.state() == MachineState.OFF).findFirst().orElseThrow()
                .name();
        bot.viewById(Parts.MACHINES).show().table().select(machine);
        bot.menu("Machine", "Start");
        Seen.waitFor(machine, MachineState.RUNNING);
        Ui.until(() -> machine + " counts: " + lab.serial(machine), LONG, () -> lab.ticks(machine) > 3);
        bot.picture("main-2-started");
        return machine;
    }

    private void watchAndType(String machine) {
        bot.viewById(Parts.MACHINES).show().table().select(machine);
        bot.menu("Machine", "Screen");
        BotPart screen = bot.editorById(Parts.SCREEN);
        screen.waitForText(machine + " on host-01");
        BotControl<Canvas> canvas = screen.canvas("ScreenCanvas");
        ImageData first = Pictures.load(Pictures.take(canvas.bounds(), "main-3-screen"));
        bot.waitUntil("ticks are seen", () -> Pictures.difference(first,
                Pictures.load(Pictures.take(canvas.bounds(), "main-3-screen")), 0, 1) > 20);
        bot.waitUntil("a picture", () -> Pictures.colours(bot.picture("main-3-screen")) > 100);
        screen.waitForText(HINT);
        canvas.click();
        screen.waitForText("Keys go to the machine.");
        Hands.type("hello");
        Hands.key("Return");
        bot.waitUntil("the machine got the keys", () -> lab.serial(machine).contains("typed hello"));
        bot.picture("main-4-typed");
        Hands.key("ctrl+alt");
        screen.waitForText(HINT);
    }

    private void drag(String machine, String from, String to) {
        TopologyBot topology = new TopologyBot(bot);
        long before = lab.ticks(machine);
        topology.hold(machine, to);
        bot.window().waitForText("over " + to + ", drop allowed");
        bot.waitUntil("all is known", () -> Seen.session().mover().preview(Seen.id(machine), Seen.hostId(to))
                .consequences().stream().noneMatch(one -> one.text().startsWith("computing")));
        bot.picture("main-5-drag");
        Hands.letGo();
        BotShell remap = bot.shell("Remap");
        remap.waitForText("Move " + machine + " from " + from + " to " + to);
        remap.waitForNoText("computing");
        remap.button("Move").click();
        remap.waitForText("The machine runs on the new host.");
        bot.picture("main-6-moved");
        remap.escape();
        Seen.waitForHost(machine, to);
        long after = lab.ticks(machine);
        assertTrue(after > before, "it counted on: " + before + " to " + after);
        bot.waitUntil("it counts on the new host", () -> lab.ticks(machine) > after + 3);
        assertEquals(1, lab.boots(machine), "it never booted anew");
    }

    private void loseAHost(String machine) {
        String lost = on(LOST).stream().filter(one -> one.state() == MachineState.RUNNING).findFirst().orElseThrow()
                .name();
        long before = lab.ticks(machine);
        lab.powerCut(LOST);
        Ui.until(() -> LOST + " is shown as lost: " + Seen.host(LOST), LONG,
                () -> Seen.host(LOST).filter(host -> host.isStale()).isPresent()
                        && Seen.machine(lost).filter(MachineView::stale).isPresent());
        BotPart machines = bot.viewById(Parts.MACHINES).show();
        bot.waitUntil("stale in the table", () -> machines.table().cell(lost, "State").contains("stale"));
        bot.picture("main-7-lost");
        machines.table().select(machine);
        bot.menu("Machine", "Suspend");
        Seen.waitFor(machine, MachineState.PAUSED);
        bot.menu("Machine", "Resume");
        Seen.waitFor(machine, MachineState.RUNNING);
        bot.waitUntil("the others go on", () -> lab.ticks(machine) > before + 3);
        bot.waitUntil("host-01 answers",
                () -> Seen.host("host-01").filter(host -> host.link() == LinkState.LIVE).isPresent());
        lab.powerOn(LOST);
        Ui.until(() -> LOST + " is live again: " + Seen.host(LOST), LONG,
                () -> Seen.host(LOST).filter(host -> host.link() == LinkState.LIVE).isPresent()
                        && Seen.machine(lost).filter(one -> !one.stale()).isPresent());
        bot.waitUntil("no longer stale in the table", () -> !machines.table().cell(lost, "State").contains("stale"));
        bot.picture("main-8-back");
    }
}
