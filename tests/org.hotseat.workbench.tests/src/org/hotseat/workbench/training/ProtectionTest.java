// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;

import org.eclipse.swt.widgets.Table;
import org.hotseat.base.id.HostId;
import org.hotseat.state.Kinds;
import org.hotseat.state.data.MachineRecord;
import org.hotseat.state.data.Protection;
import org.hotseat.workbench.bot.Bot;
import org.hotseat.workbench.bot.BotPart;
import org.hotseat.workbench.bot.BotShell;
import org.hotseat.workbench.bot.BotTable;
import org.hotseat.workbench.bot.Hands;
import org.hotseat.workbench.bot.Ui;
import org.hotseat.workbench.support.Console;
import org.hotseat.workbench.support.Parts;
import org.hotseat.workbench.support.Seen;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people decide about the protection of machines and hosts, and what they are told. */
@ExtendWith(Console.class)
class ProtectionTest {

    private static final String COPIED = "plot-3";
    private static final String OTHER = "plot-2";

    private final Bot bot = new Bot();

    @BeforeEach
    void copied() {
        bot.waitUntil("it is protected", () -> Seen.session().members().state().find(Kinds.MACHINE,
                Seen.id(COPIED).toString()).isPresent());
    }

    private static MachineRecord record() {
        return Seen.session().members().state().find(Kinds.MACHINE, Seen.id(COPIED).toString()).orElseThrow().value();
    }

    private void select() {
        BotTable table = bot.viewById(Parts.PROTECTED).show().table();
        bot.waitUntil("the row", () -> table.hasRow(COPIED));
        table.select(COPIED);
    }

    @Test
    void thePageProtectsOtherwiseAndUndoSetsItBack() {
        select();
        bot.command("org.hotseat.ui.domain.open");
        BotPart editor = bot.editorById(Parts.DOMAIN);
        bot.waitUntil("the form is filled", () -> editor.field("name").text().equals(COPIED));
        editor.tabItem("Protection");
        editor.waitForText("copied to");
        editor.picture("domain-protection");
        assertFalse(editor.button("Set protection").isEnabled());
        String elsewhere = "Start elsewhere: from its shared disk, as after a power cut";
        Ui.repeat(() -> "possible", () -> editor.button(elsewhere).click(),
                () -> editor.button("Set protection").isEnabled()); // a click may come while the page is laid out anew
        editor.button("Set protection").click();
        bot.waitUntil("set", () -> record().protection() == Protection.RESTART);
        bot.waitUntil("taken", () -> !editor.button("Set protection").isEnabled());
        bot.viewById(Parts.MACHINES).show(); // the editor has an undo of its own
        bot.command("org.eclipse.ui.edit.undo");
        bot.waitUntil("set back", () -> record().protection() == Protection.REPLICATED);
    }

    @Test
    void thePropertiesOfAMachineTellItsProtection() {
        select();
        BotPart properties = bot.viewById(Parts.PROPERTIES).show();
        bot.waitUntil("its policy", () -> properties.tree().hasRow("Protection"));
        properties.picture("properties-protection");
        assertEquals(2, record().standbys().size());
        assertTrue(properties.tree().hasRow("Standbys"));
    }

    @Test
    void aDrillShowsItsRunsAndWhatTheyAreWorth() {
        select();
        bot.command("org.hotseat.ui.protection.drill");
        BotShell dialog = bot.shell("Drill of " + COPIED);
        dialog.waitForText("really started on the standby");
        dialog.field("runs").setFocus();
        Hands.key("ctrl+a", "3", "Tab");
        bot.waitUntil("possible", () -> dialog.button("Begin drill").isEnabled());
        dialog.button("Begin drill").click();
        String end = "3 of 3 came back; with 95 % confidence at least 36.8 %";
        bot.waitUntil("a run", () -> dialog.texts().stream().anyMatch(text -> text.matches("Run [1-3] of 3: .*")
                || text.contains(end))); // they go on while nobody looks
        dialog.picture("dialog-drill-running");
        dialog.waitForText(end);
        bot.waitUntil("each run", () -> dialog.table().rowCount() == 3);
        dialog.picture("dialog-drill");
        dialog.button("Close").click();
        dialog.waitUntilClosed();
    }

    @Test
    void aMachineHasOneDrillAndAnotherOneHasItsOwnBesideIt() {
        select();
        bot.command("org.hotseat.ui.protection.drill");
        BotShell first = bot.shell("Drill of " + COPIED);
        BotTable table = selectOther();
        bot.command("org.hotseat.ui.protection.drill");
        BotShell second = bot.shell("Drill of " + OTHER);
        assertTrue(first.isOpen());
        second.button("Close").click();
        second.waitUntilClosed();
        bot.window().activate();
        table.setFocus();
        goTo(table, COPIED);
        bot.command("org.hotseat.ui.protection.drill");
        bot.waitUntil("the one that is open comes to the front", () -> Ui.ask(() -> Ui.display().getActiveShell()
                == first.shell()));
        assertEquals(1, bot.dialogs().stream().filter(one -> one.title().equals("Drill of " + COPIED)).count());
        first.button("Close").click();
        first.waitUntilClosed();
    }

    /** By keys: a dialog may lie over the table. */
    private BotTable selectOther() {
        bot.window().activate();
        BotTable table = bot.viewById(Parts.PROTECTED).table();
        table.setFocus();
        goTo(table, OTHER);
        return table;
    }

    private static void goTo(BotTable table, String machine) {
        Ui.repeat(() -> machine + " is selected", () -> Hands.key(rows(table, machine) > 0 ? "Down" : "Up"),
                () -> rows(table, machine) == 0);
    }

    /** How far below the selected row it is. */
    private static int rows(BotTable table, String machine) {
        int row = table.column("Machine").indexOf(machine);
        return row - table.read(Table::getSelectionIndex);
    }

    @Test
    void maintenanceEmptiesAHostAndBringsItsMachinesBack() {
        bot.waitUntil("who runs it", () -> owner().isPresent());
        HostId host = owner().orElseThrow();
        String name = Seen.hostOf(COPIED);
        bot.viewById(Parts.EXPLORER).show().tree().select(name);
        bot.command("org.hotseat.ui.protection.maintenance");
        BotShell dialog = bot.shell("Maintenance of " + name);
        dialog.waitForText("move live to other hosts");
        BotTable table = dialog.table();
        bot.waitUntil("what goes where", () -> table.column("Machine").contains(COPIED));
        dialog.picture("dialog-maintenance");
        dialog.button("Begin maintenance").click();
        bot.waitUntil("it has gone", () -> owner().filter(now -> !now.equals(host)).isPresent());
        bot.waitUntil("told so", () -> table.column("What becomes of it").contains("is there"));
        dialog.picture("dialog-maintenance-on");
        dialog.button("End and bring back").click();
        bot.waitUntil("it is back", () -> owner().filter(host::equals).isPresent());
        bot.waitUntil("over", () -> Seen.session().members().state().find(Kinds.MAINTENANCE, host.value()).isEmpty());
        dialog.button("Close").click();
        dialog.waitUntilClosed();
    }

    private static Optional<HostId> owner() {
        return Seen.session().members().state().find(Kinds.AUTHORITY, Seen.id(COPIED).toString())
                .map(held -> held.value().owner());
    }

    @Test
    void theLedgerHasMachinesAndHostsWithTheirPast() {
        BotPart view = bot.viewById(Parts.AVAILABILITY).show();
        BotTable lines = view.table();
        bot.waitUntil("machines", () -> lines.column("Name").contains(COPIED));
        bot.waitUntil("hosts", () -> lines.column("Name").contains("host-16"));
        lines.select(COPIED);
        view.picture("view-availability");
        assertTrue(lines.cell(COPIED, "Time up").endsWith(" %"));
    }

    @Test
    void theMenuOfTheLedgerSaysHowFarItLooksBack() {
        BotPart view = bot.viewById(Parts.AVAILABILITY).show();
        bot.waitUntil("machines", () -> view.table().column("Name").contains(COPIED));
        String whole = since(view);
        view.viewMenu("Last 24 hours");
        bot.waitUntil("a day", () -> !since(view).equals(whole));
        assertTrue(view.table().column("Name").contains(COPIED));
        String day = since(view);
        view.viewMenu("Everything that is kept");
        bot.waitUntil("all again", () -> !since(view).equals(day));
    }

    private static String since(BotPart view) {
        return view.texts().stream().filter(text -> text.startsWith("Since ")).findFirst().orElse("");
    }
}
