// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.hotseat.console.session.Session;
import org.hotseat.observed.inventory.LinkState;
import org.hotseat.ui.service.Services;
import org.hotseat.workbench.bot.Bot;
import org.hotseat.workbench.bot.BotShell;
import org.hotseat.workbench.bot.Ui;
import org.hotseat.workbench.support.AddHost;
import org.hotseat.workbench.support.Console;
import org.hotseat.workbench.support.Seen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The wizard brings an agent to a real host. The archive beside the console is damaged, so that it fails: that is said,
 * nothing is left on the host, the host is not added before a person says so.
 */
@Tag("lab")
@ExtendWith(Console.class)
class AgentWizardLabTest {

    private static final Duration LONG = Duration.ofSeconds(90);
    private static final String ARCHIVE = "hotseat.agent.archive";
    private static final String HOST = "host-01";

    @TempDir
    static Path folder;
    private static Lab lab;

    private final Bot bot = new Bot();

    @BeforeAll
    static void up() throws IOException {
        Path damaged = Files.writeString(folder.resolve("hotseat-agent-9.9.9.tar.gz"), "not an archive");
        System.setProperty(ARCHIVE, damaged.toString());
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

    private static String made() {
        return lab.exec(HOST, "sh", "-c", "ls -d /opt/hotseat /etc/hotseat /var/lib/hotseat /run/hotseat"
                + " /etc/systemd/system/hotseat-agent.service 2>/dev/null; true").strip();
    }

    @Test
    void aDamagedArchiveIsSaidAndLeavesNothingBehind() {
        String before = made();
        bot.command("org.hotseat.ui.cluster.open",
                Map.of("org.hotseat.ui.cluster.file", lab.clusterWithoutHosts().toString()));
        bot.waitUntil("the cluster is open", () -> Services.session()
                .filter(open -> open.clusterName().equals("Main job")).isPresent());
        AddHost wizard = AddHost.open(bot).reach(lab.address(1), "root", lab.key()).trust().planes("pool-images")
                .checks().bring("plant").failed();
        assertTrue(Seen.host(HOST).isEmpty(), () -> "added too early: " + Seen.host(HOST));
        assertEquals(before, made());
        wizard.withoutAgent();
        Ui.until(() -> HOST + " is live: " + Seen.host(HOST), LONG,
                () -> Seen.host(HOST).filter(host -> host.link() == LinkState.LIVE).isPresent());
        assertEquals(before, made());
    }
}
