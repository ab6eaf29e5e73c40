// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.lab;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Stream;

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
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The wizard brings an agent to real hosts. The archive beside the console is damaged, so that it fails: that is said,
 * nothing is left on the host, the host is not added before a person says so. With the archive of the product in its
 * place the next try succeeds.
 */
@Tag("lab")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
@ExtendWith(Console.class)
class AgentWizardLabTest {

    private static final Duration LONG = Duration.ofSeconds(90);
    private static final String ARCHIVE = "hotseat.agent.archive";
    private static final String HOST = "host-01";
    private static final String SECOND = "host-02";

    @TempDir
    static Path folder;
    private static Lab lab;
    private static Path archive = Path.of("");

    private final Bot bot = new Bot();

    @BeforeAll
    static void up() throws IOException {
        archive = Files.writeString(folder.resolve("hotseat-agent-9.9.9.tar.gz"), "not an archive");
        System.setProperty(ARCHIVE, archive.toString());
        lab = Lab.up(2, folder);
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

    private static String made(String host) {
        return lab.exec(host, "sh", "-c", "ls -d /opt/hotseat /etc/hotseat /var/lib/hotseat /run/hotseat"
                + " /etc/systemd/system/hotseat-agent.service 2>/dev/null; true").strip();
    }

    private static void isLive(String host) {
        Ui.until(() -> host + " is live: " + Seen.host(host), LONG,
                () -> Seen.host(host).filter(one -> one.link() == LinkState.LIVE).isPresent());
    }

    /** The archive of the product for this computer. */
    private static Path product() throws IOException {
        Path products = Path.of(System.getProperty("hotseat.tree"), "product/org.hotseat.agent.product/target/products");
        String processor = "amd64".equals(System.getProperty("os.arch")) ? "x86_64" : System.getProperty("os.arch");
        try (Stream<Path> files = Files.list(products)) {
            return files.filter(file -> file.toString().endsWith("linux.gtk." + processor + ".tar.gz")).findFirst()
                    .orElseThrow();
        }
    }

    @Test
    @Order(1)
    void aDamagedArchiveIsSaidAndLeavesNothingBehind() {
        String before = made(HOST);
        bot.command("org.hotseat.ui.cluster.open",
                Map.of("org.hotseat.ui.cluster.file", lab.clusterWithoutHosts().toString()));
        bot.waitUntil("the cluster is open", () -> Services.session()
                .filter(open -> open.clusterName().equals("Main job")).isPresent());
        AddHost wizard = AddHost.open(bot).reach(lab.address(1), "root", lab.key()).trust().planes("pool-images")
                .checks().bring("plant").failed();
        assertTrue(Seen.host(HOST).isEmpty(), () -> "added too early: " + Seen.host(HOST));
        assertEquals(before, made(HOST));
        wizard.withoutAgent();
        isLive(HOST);
        assertEquals(before, made(HOST));
    }

    @Test
    @Order(2)
    void theNextTryWithAGoodArchiveBringsTheAgentAndBeginsACluster() throws IOException {
        AddHost wizard = AddHost.open(bot).reach(lab.address(2), "root", lab.key()).trust().planes("pool-images")
                .checks().bring("plant").failed();
        assertEquals("", made(SECOND));
        Files.copy(product(), archive, StandardCopyOption.REPLACE_EXISTING);
        wizard.again(LONG).close();
        isLive(SECOND);
        String status = lab.exec(SECOND, "/opt/hotseat/current/hotseat-agent", "status");
        assertTrue(status.contains("running"), status);
        assertTrue(lab.exec(SECOND, "/opt/hotseat/current/hotseat-agent", "cluster").contains("plant"), status);
        lab.exec(SECOND, "/etc/init.d/hotseat-agent", "stop");
    }
}
