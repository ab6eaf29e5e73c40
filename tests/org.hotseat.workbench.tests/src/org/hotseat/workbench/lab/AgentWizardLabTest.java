// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Button;
import org.hotseat.console.session.Session;
import org.hotseat.observed.inventory.LinkState;
import org.hotseat.ui.service.Services;
import org.hotseat.workbench.bot.Bot;
import org.hotseat.workbench.bot.BotControl;
import org.hotseat.workbench.bot.BotShell;
import org.hotseat.workbench.bot.Ui;
import org.hotseat.workbench.support.AddHost;
import org.hotseat.workbench.support.Console;
import org.hotseat.workbench.support.Parts;
import org.hotseat.workbench.support.Seen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The last pages of the wizard on a real host, with a stand-in for the agent: a deployment that fails is taken back and
 * tried again, and the host is in the cluster when its agent runs; then the agent is removed from the menu.
 */
@Tag("lab")
@ExtendWith(Console.class)
class AgentWizardLabTest {

    private static final Duration LONG = Duration.ofSeconds(120);
    private static final String ARCHIVE = "hotseat.agent.archive";
    private static final String TRACES = "ls -d /opt/hotseat /etc/hotseat /var/lib/hotseat* 2>/dev/null; true";

    @TempDir
    static Path folder;
    private static Lab lab;

    private final Bot bot = new Bot();

    @BeforeAll
    static void up() throws Exception {
        System.setProperty(ARCHIVE, StandInAgent.in(folder.resolve("agent")).toString());
        lab = Lab.up(1, folder);
    }

    @AfterAll
    static void down() {
        System.clearProperty(ARCHIVE);
        Bot bot = new Bot();
        bot.tidy();
        bot.command("org.hotseat.ui.cluster.openTraining");
        try {
            bot.waitUntil("the training cluster is open", () -> {
                bot.dialogs().stream().findFirst().ifPresent(AgentWizardLabTest::discard);
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

    private static String traces() {
        return lab.exec("host-01", "sh", "-c", TRACES);
    }

    @Test
    void aHostGetsItsAgentByTheWizardAndLosesItByTheMenu() {
        bot.command("org.hotseat.ui.cluster.open",
                Map.of("org.hotseat.ui.cluster.file", lab.clusterWithoutHosts().toString()));
        bot.waitUntil("the cluster is open", () -> Services.session()
                .filter(open -> open.clusterName().equals("Main job")).isPresent());
        AddHost.open(bot).reach(lab.address(1), "root", lab.key()).trust().planes("pool-images").checks();
        BotShell wizard = bot.shell("Add host");
        choose(wizard, "agent.found");
        wizard.field("agent.cluster").typeText("two words");
        wizard.waitForText("A cluster of agents is called by");
        wizard.picture("agent-1-odd");
        assertFalse(wizard.buttonById(IDialogConstants.FINISH_ID).isEnabled());
        wizard.field("agent.cluster").typeText("refused");
        wizard.picture("agent-2-choice");
        wizard.buttonById(IDialogConstants.FINISH_ID).click();
        Ui.until(() -> "failed: " + wizard.texts(), LONG, () -> wizard.texts().stream()
                .anyMatch(text -> text.contains("refused by the test")));
        wizard.picture("agent-3-failed");
        assertEquals("", traces().strip());
        wizard.buttonById(IDialogConstants.BACK_ID).click();
        wizard.field("agent.cluster").typeText("north");
        wizard.buttonById(IDialogConstants.FINISH_ID).click();
        Ui.until(() -> "done: " + wizard.texts(), LONG, () -> wizard.texts().stream()
                .anyMatch(text -> text.contains("has begun the cluster north")));
        wizard.picture("agent-4-done");
        wizard.buttonById(IDialogConstants.FINISH_ID).click();
        wizard.waitUntilClosed();
        Ui.until(() -> "live: " + Seen.host("host-01"), LONG,
                () -> Seen.host("host-01").filter(host -> host.link() == LinkState.LIVE).isPresent());
        assertEquals("host-01", Seen.hostId("host-01").value());
        assertTrue(traces().contains("/opt/hotseat"));
        remove();
    }

    private void remove() {
        bot.viewById(Parts.EXPLORER).show().tree().select("host-01");
        bot.command("org.hotseat.ui.hosts.removeAgent");
        BotShell question = bot.shell("Remove agent");
        question.waitForText("not protected any more");
        question.picture("agent-5-remove");
        question.button("Remove").click();
        question.waitUntilClosed();
        Ui.until(AgentWizardLabTest::traces, LONG, () -> traces().isBlank());
    }

    private static void choose(BotShell wizard, String name) {
        BotControl<Button> way = wizard.find(name, Button.class, button -> name.equals(button.getData(
                "org.hotseat.id")));
        way.click();
    }
}
