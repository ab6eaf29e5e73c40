// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.training;

import java.util.List;

import org.hotseat.workbench.bot.Bot;
import org.hotseat.workbench.bot.BotPart;
import org.hotseat.workbench.bot.BotTree;
import org.hotseat.workbench.support.Console;
import org.hotseat.workbench.support.Parts;
import org.hotseat.workbench.support.Seen;
import org.hotseat.workbench.support.TopologyBot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is selected in one view is selected in the others, too. */
@ExtendWith(Console.class)
class SelectionTest {

    private final Bot bot = new Bot();
    private final BotPart explorer = bot.viewById(Parts.EXPLORER);
    private final BotPart machines = bot.viewById(Parts.MACHINES);
    private final BotPart properties = bot.viewById(Parts.PROPERTIES);

    private void follows(BotPart part, String machine) {
        bot.waitUntil(part.title() + " selects " + machine + ", not " + part.selection(),
                () -> part.selection().equals(List.of(Seen.id(machine))));
    }

    @Test
    void fromTheMachinesTable() {
        machines.show().table().select("mail");
        follows(machines, "mail");
        follows(explorer, "mail");
        follows(bot.editorById(Parts.TOPOLOGY), "mail");
        properties.waitForText("mail");
    }

    @Test
    void fromTheTopology() {
        machines.show();
        new TopologyBot(bot).selectMachine("build");
        follows(machines, "build");
        follows(explorer, "build");
        properties.waitForText("build");
    }

    @Test
    void fromTheExplorer() {
        machines.show();
        BotTree tree = explorer.show().tree();
        tree.expand("host-11");
        tree.select("dns-1");
        follows(machines, "dns-1");
        follows(bot.editorById(Parts.TOPOLOGY), "dns-1");
        properties.waitForText("dns-1");
    }
}
