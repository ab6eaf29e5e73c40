// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.training;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.swt.widgets.MenuItem;
import org.hotseat.console.session.Session;
import org.hotseat.ui.service.Services;
import org.hotseat.workbench.bot.Bot;
import org.hotseat.workbench.bot.BotPart;
import org.hotseat.workbench.bot.BotShell;
import org.hotseat.workbench.bot.BotTree;
import org.hotseat.workbench.bot.Hands;
import org.hotseat.workbench.support.Console;
import org.hotseat.workbench.support.Parts;
import org.hotseat.workbench.support.Seen;
import org.hotseat.workbench.support.TopologyBot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Clusters are files: made, saved, opened, refused. */
@ExtendWith(Console.class)
class ClusterFileTest {

    private static final String OPEN = "org.hotseat.ui.cluster.open";
    private static final String FILE = "org.hotseat.ui.cluster.file";

    @TempDir
    Path folder;

    private final Bot bot = new Bot();

    @AfterEach
    void backToTheTrainingCluster() {
        bot.tidy();
        bot.command("org.hotseat.ui.cluster.openTraining");
        bot.waitUntil("the training cluster is open", () -> {
            bot.dialogs().stream().findFirst().ifPresent(ClusterFileTest::discard);
            return isTraining();
        });
    }

    private static void discard(BotShell question) {
        question.button("Discard edits").click();
        question.waitUntilClosed();
    }

    private static boolean isTraining() {
        return Services.session().filter(open -> open.mode() == Session.Mode.TRAINING
                && open.inventory().machines().size() == 56).isPresent();
    }

    private Path make(String name) {
        Path file = folder.resolve("made.hotseat");
        bot.menu("File", "New cluster…");
        BotShell dialog = bot.shell("New cluster");
        dialog.textWithLabel("Name").typeText(name);
        dialog.textWithLabel("File").typeText(file.toString());
        dialog.picture("new-cluster");
        dialog.button("Create").click();
        dialog.waitUntilClosed();
        bot.waitUntil("it is open", () -> Services.session().filter(one -> one.clusterName().equals(name)).isPresent());
        return file;
    }

    @Test
    void aNewClusterIsEditedSavedAndOpenedAgain() throws Exception {
        Path file = make("Room A");
        bot.waitUntil("title", () -> bot.window().title().equals("Hotseat – Room A"));
        bot.picture("empty-cluster");
        BotTree tree = bot.viewById(Parts.EXPLORER).show().tree();
        tree.select("Room A");
        Hands.key("F2");
        BotShell rename = bot.dialog();
        rename.text("").typeText("Room B");
        rename.picture("rename");
        Hands.key("Return");
        rename.waitUntilClosed();
        bot.waitUntil("unsaved", () -> bot.window().title().startsWith("●"));
        Hands.key("ctrl+s");
        bot.waitUntil("saved", () -> bot.window().title().equals("Hotseat – Room B"));
        assertTrue(Files.readString(file).contains("Room B")); // the title says so after it is written
        bot.menu("File", "Close cluster");
        bot.waitUntil("closed", () -> Services.session().isEmpty());
        bot.picture("no-cluster");
        bot.command(OPEN, Map.of(FILE, file.toString()));
        bot.waitUntil("open again", () -> Services.session().filter(one -> one.clusterName().equals("Room B"))
                .isPresent());
    }

    @Test
    void aFileCutInHalfIsRefusedWithAMessageAndLeftAsItIs() throws Exception {
        Path file = make("Whole");
        byte[] whole = Files.readAllBytes(file);
        Path cut = folder.resolve("cut.hotseat");
        byte[] half = Arrays.copyOf(whole, whole.length / 2);
        Files.write(cut, half);
        bot.command(OPEN, Map.of(FILE, cut.toString()));
        BotShell refusal = bot.shell("The cluster was not opened");
        refusal.picture("cut-file");
        refusal.waitForText("cut.hotseat");
        refusal.escape();
        assertArrayEquals(half, Files.readAllBytes(cut));
        assertEquals("Whole", Seen.session().clusterName());
    }

    @Test
    void aNewerFileIsRefused() throws Exception {
        Path file = make("Old");
        String text = Files.readString(file, StandardCharsets.UTF_8);
        Path newer = folder.resolve("newer.hotseat");
        Files.writeString(newer, text.replaceFirst("version=\"\\d+\"( |>)", "version=\"1000\"$1")
                .replaceFirst("formatVersion=\"\\d+\"", "formatVersion=\"1000\""));
        bot.command(OPEN, Map.of(FILE, newer.toString()));
        BotShell refusal = bot.shell("The cluster was not opened");
        refusal.picture("newer-file");
        refusal.escape();
    }

    @Test
    void theTopologyShowsEachClusterThatIsOpened() {
        BotPart topology = bot.editorById(Parts.TOPOLOGY);
        make("Second");
        bot.waitUntil("the second cluster in the tab", () -> topology.title().startsWith("Second"));
        bot.menu("File", "Close cluster");
        bot.waitUntil("no cluster in the tab", () -> topology.title().equals("Topology"));
        backToTheTrainingCluster();
        bot.waitUntil("the training in the tab", () -> topology.title().startsWith("Training"));
        TopologyBot drawn = new TopologyBot(bot);
        drawn.selectMachine("mail");
        Hands.key("shift+F10");
        drawn.canvas().waitUntil("its menu", canvas -> canvas.getMenu().isVisible());
        List<String> items = drawn.canvas().read(canvas -> Arrays.stream(canvas.getMenu().getItems())
                .map(MenuItem::getText).filter(text -> !text.isEmpty()).toList());
        Hands.key("Escape");
        assertTrue(items.size() > 1, items.toString());
        assertEquals(items.size(), Set.copyOf(items).size(), items.toString());
    }
}
