// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.training;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.hotseat.hypervisor.MachineState;
import org.hotseat.workbench.bot.Bot;
import org.hotseat.workbench.bot.BotPart;
import org.hotseat.workbench.bot.BotShell;
import org.hotseat.workbench.bot.Hands;
import org.hotseat.workbench.support.Console;
import org.hotseat.workbench.support.Parts;
import org.hotseat.workbench.support.Seen;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Starting and stopping machines from menus, by keys. */
@ExtendWith(Console.class)
class PowerTest {

    private final Bot bot = new Bot();
    private final BotPart machines = bot.viewById(Parts.MACHINES);

    private void select(String machine) {
        machines.show().table().select(machine);
        bot.waitUntil("selected", () -> machines.selection().equals(List.of(Seen.id(machine))));
    }

    private void shows(String machine, String state) {
        bot.waitUntil(machine + " is shown as " + state, () -> machines.table().cell(machine, "State").equals(state));
    }

    @Test
    void startSuspendResumeAndShutDownFromTheMenuBar() {
        select("train-1");
        bot.menu("Machine", "Start");
        Seen.waitFor("train-1", MachineState.RUNNING);
        shows("train-1", "running");
        bot.menu("Machine", "Suspend");
        Seen.waitFor("train-1", MachineState.PAUSED);
        shows("train-1", "suspended");
        bot.menu("Machine", "Resume");
        Seen.waitFor("train-1", MachineState.RUNNING);
        bot.menu("Machine", "Shut down");
        Seen.waitFor("train-1", MachineState.OFF);
        shows("train-1", "off");
    }

    @Test
    void theContextMenuActsOnWhatIsSelected() {
        machines.show().table().contextMenu("web-1", "Suspend");
        Seen.waitFor("web-1", MachineState.PAUSED);
        machines.table().contextMenu("web-1", "Resume");
        Seen.waitFor("web-1", MachineState.RUNNING);
    }

    @Test
    void anActOnSeveralMachinesReachesAll() {
        select("dns-1");
        Hands.key("shift+Down");
        bot.waitUntil("two are selected", () -> machines.selection().size() == 2);
        assertEquals(List.of(Seen.id("dns-1"), Seen.id("dns-2")), machines.selection());
        bot.menu("Machine", "Suspend");
        Seen.waitFor("dns-1", MachineState.PAUSED);
        Seen.waitFor("dns-2", MachineState.PAUSED);
        bot.menu("Machine", "Resume");
        Seen.waitFor("dns-1", MachineState.RUNNING);
        Seen.waitFor("dns-2", MachineState.RUNNING);
    }

    @Test
    void forcingOffAsksAndCancelChangesNothing() {
        select("web-2");
        bot.menu("Machine", "Force off…");
        BotShell question = bot.shell("Force off");
        question.picture("force-off");
        question.escape();
        assertEquals(MachineState.RUNNING, Seen.machine("web-2").orElseThrow().state());
        bot.menu("Machine", "Force off…");
        bot.shell("Force off").button("Force off").click();
        Seen.waitFor("web-2", MachineState.OFF);
        bot.menu("Machine", "Start");
        Seen.waitFor("web-2", MachineState.RUNNING);
    }
}
