// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.hotseat.console.member.Presence;
import org.hotseat.state.command.DocumentCommand.SetAccount;
import org.hotseat.state.data.AccountRecord;
import org.hotseat.state.data.Role;
import org.hotseat.ui.canvas.DrawingCanvas;
import org.hotseat.workbench.bot.Bot;
import org.hotseat.workbench.bot.BotControl;
import org.hotseat.workbench.bot.BotPart;
import org.hotseat.workbench.bot.BotShell;
import org.hotseat.workbench.bot.BotTable;
import org.hotseat.workbench.bot.Hands;
import org.hotseat.workbench.bot.Pictures;
import org.hotseat.workbench.support.Console;
import org.hotseat.workbench.support.Parts;
import org.hotseat.workbench.support.Seen;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The group of the training cluster: members, ladder, times and accounts. */
@ExtendWith(Console.class)
class MembersTest {

    private static final int HOSTS = 16;
    private static final String LOST = "host-11";

    private final Bot bot = new Bot();

    @BeforeEach
    void founded() {
        bot.waitUntil("a group", () -> Seen.session().members().facts().members().size() == HOSTS);
    }

    @AfterEach
    void reconnect() {
        Seen.session().connect(Seen.hostId(LOST));
        bot.waitUntil("it is back", () -> presence() == Presence.RUNNING);
    }

    private static Presence presence() {
        return Seen.session().members().facts().member(Seen.hostId(LOST)).orElseThrow().presence();
    }

    private BotTable select(String host) {
        BotTable table = bot.viewById(Parts.CLUSTER).show().table();
        bot.waitUntil("the row", () -> table.hasRow(host));
        table.select(host);
        return table;
    }

    @Test
    void theTableShowsLeaderVotersAndLeases() {
        BotTable table = select(LOST);
        assertEquals(HOSTS, table.rowCount());
        assertEquals("leader", table.cell("host-05", "Role"));
        assertEquals("voter", table.cell("host-13", "Role"));
        assertTrue(table.cell("host-02", "Lease left").endsWith(" s"));
    }

    @Test
    void theLadderFollowsTheSelectionAndSaysWhyThereIsNoTakeOver() {
        BotPart ladder = bot.viewById(Parts.LADDER).show();
        bot.viewById(Parts.PATHS).show();
        select(LOST);
        bot.waitUntil("the ladder of it", () -> ladder.title().contains(LOST));
        Seen.session().disconnect(Seen.hostId(LOST));
        bot.waitUntil("stale", () -> presence() == Presence.STALE);
        ladder.show();
        BotControl<DrawingCanvas> drawing = ladder.find("the ladder", DrawingCanvas.class,
                one -> one.laid().items().size() == 5);
        bot.waitUntil("a lost heartbeat", () -> drawing.read(one -> one.laid().items().getFirst().words())
                .contains("lost "));
        BotControl<DrawingCanvas> card = ladder.find("the decision", DrawingCanvas.class,
                one -> one.laid().items().size() == 1);
        assertTrue(card.read(one -> one.laid().items().getFirst().words()).contains("on the storage plane"));
        assertTrue(drawing.read(DrawingCanvas::svg).contains(">Heartbeat A<"));
        drawing.setFocus();
        bot.waitUntil("the keyboard", () -> drawing.read(Control::isFocusControl));
        Hands.key("Down", "Down");
        bot.picture("ladder-lost");
        ladder.button("Show journal").click();
        BotShell journal = bot.shell("Journal of " + LOST);
        journal.picture("dialog-journal");
        journal.escape();
    }

    @Test
    void timesThatBreakARuleAreRefusedWithWhatMendsThem() {
        bot.command("org.hotseat.ui.members.setTiming");
        BotShell dialog = bot.shell("Lease timing");
        assertTrue(dialog.button("Set timing").isEnabled());
        BotControl<Text> lease = dialog.find("the lease", Text.class, one -> one.getText().equals("2000")
                && (one.getStyle() & SWT.RIGHT) != 0);
        lease.setFocus();
        Hands.key("ctrl+a");
        Hands.type("1200");
        dialog.waitForText("raise L to at least 1460 ms");
        assertFalse(dialog.button("Set timing").isEnabled());
        dialog.picture("dialog-timing-refused");
        Hands.key("ctrl+a");
        Hands.type("2100");
        bot.waitUntil("possible", () -> dialog.button("Set timing").isEnabled());
        dialog.button("Set timing").click();
        dialog.waitUntilClosed();
        bot.waitUntil("set", () -> Seen.session().members().facts().timing().orElseThrow().value().lease().toMillis()
                == 2100);
    }

    @Test
    void accountsGetARoleAndLoseIt() {
        bot.command("org.hotseat.ui.members.accounts");
        BotShell dialog = bot.shell("Accounts and roles");
        Hands.type("wang.fang");
        bot.waitUntil("possible", () -> dialog.button("Set role").isEnabled());
        dialog.button("Set role").click();
        bot.waitUntil("listed", () -> dialog.table().hasRow("wang.fang"));
        dialog.picture("dialog-accounts-one");
        dialog.table().select("wang.fang");
        bot.waitUntil("removable", () -> dialog.button("Remove").isEnabled());
        dialog.button("Remove").click();
        bot.waitUntil("gone", () -> dialog.table().rowCount() == 0);
        dialog.escape();
    }

    @Test
    void theAuditLogIsWholeFollowsCommandsAndIsFiltered() {
        BotPart audit = bot.viewById(Parts.AUDIT).show();
        audit.waitForText("The audit log is whole");
        int before = audit.table().rowCount();
        Seen.session().members().submit(new SetAccount(0, new AccountRecord("li.audit", Role.VIEWER)));
        bot.waitUntil("the command", () -> audit.table().rowCount() > before);
        Hands.key("ctrl+f");
        Hands.type("li.audit");
        bot.waitUntil("one entry", () -> audit.table().rowCount() == 1);
        assertEquals("done", audit.table().cell("SetAccount", "Outcome"));
        audit.picture("members-audit");
        Hands.key("Escape");
        bot.waitUntil("all again, the newest above", () -> audit.table().rowCount() > before);
        audit.table().doubleClick("SetAccount");
        BotShell details = bot.dialog();
        details.waitForText("li.audit");
        details.escape();
    }

    @Test
    void certificatesSayThatNobodyTellsInTraining() {
        bot.command("org.hotseat.ui.members.certificates");
        BotShell dialog = bot.shell("Certificates");
        dialog.waitForText("No agent has told yet which authority is trusted.");
        dialog.button("Change authority…").click();
        BotShell question = bot.shell("Change the authority");
        question.waitForText("16 hosts");
        question.escape();
        dialog.escape();
    }

    @Test
    void aVoterIsMadeAndUnmade() {
        select("host-02");
        bot.command("org.hotseat.ui.members.addVoter");
        BotShell question = bot.shell("Make host-02 a voter");
        question.waitForText("6 voters");
        question.button("Make voter").click();
        question.waitUntilClosed();
        BotTable table = bot.viewById(Parts.CLUSTER).show().table();
        bot.waitUntil("votes", () -> table.cell("host-02", "Role").equals("voter"));
        bot.command("org.hotseat.ui.members.removeVoter");
        BotShell second = bot.shell("Take the vote of host-02");
        second.button("Take vote").click();
        second.waitUntilClosed();
        bot.waitUntil("votes no more", () -> table.cell("host-02", "Role").equals("host"));
    }

    @Test
    void everyViewIsPictured() {
        select("host-13");
        for (String view : List.of(Parts.CLUSTER, Parts.LADDER, Parts.PATHS, Parts.TIMING, Parts.AUDIT)) {
            BotPart part = bot.viewById(view).show();
            String name = "members-" + view.substring(view.lastIndexOf('.') + 1);
            bot.waitUntil("a picture", () -> Pictures.colours(part.picture(name)) > 10);
        }
    }
}
