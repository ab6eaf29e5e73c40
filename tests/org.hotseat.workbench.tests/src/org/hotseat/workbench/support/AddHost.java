// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.support;

import java.nio.file.Path;
import java.time.Duration;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.hotseat.workbench.bot.Bot;
import org.hotseat.workbench.bot.BotControl;
import org.hotseat.workbench.bot.BotShell;
import org.hotseat.workbench.bot.Hands;
import org.hotseat.workbench.bot.Ui;

/** The wizard that adds a host, driven page by page. */
public final class AddHost {

    private static final Duration CHECKS = Duration.ofSeconds(120);

    private final BotShell wizard;

    private AddHost(BotShell wizard) {
        this.wizard = wizard;
    }

    /** Opens it from the menu. */
    public static AddHost open(Bot bot) {
        bot.menu("Cluster", "Add host…");
        return new AddHost(bot.shell("Add host"));
    }

    /** Fills in the first page for an account with a key file, and goes on to the host's key. */
    public AddHost reach(String address, String user, Path key) {
        wizard.field("host.address").typeText(address);
        wizard.field("host.user").typeText(user);
        BotControl<Combo> way = wizard.find("sign in by", Combo.class,
                combo -> "host.signIn".equals(combo.getData("org.hotseat.id")));
        way.control();
        Ui.run(() -> way.control().setFocus());
        Ui.repeat(() -> "by key file", () -> Hands.key("Down"), () -> way.read(Combo::getSelectionIndex) == 1);
        wizard.field("host.key_file").typeText(key.toString());
        wizard.picture("add-host-1");
        wizard.buttonById(IDialogConstants.NEXT_ID).click();
        return this;
    }

    /** Trusts the key that the host shows. */
    public AddHost trust() {
        BotControl<Button> trust = wizard.find("trust", Button.class,
                button -> "key.trust".equals(button.getData("org.hotseat.id")) && button.isEnabled());
        wizard.picture("add-host-2");
        trust.click();
        return this;
    }

    /** Ticks a storage pool on the page of planes and lets the host be checked. */
    public AddHost planes(String pool) {
        BotControl<Button> box = wizard.find("pool " + pool, Button.class,
                button -> ("pool." + pool).equals(button.getData("org.hotseat.id")));
        if (!box.read(Button::getSelection)) {
            box.click();
        }
        wizard.picture("add-host-3");
        next("planes");
        return this;
    }

    /** Waits for the checks and goes to the summary. */
    public AddHost checks() {
        BotControl<Button> next = wizard.buttonById(IDialogConstants.NEXT_ID);
        Ui.until(() -> "checks are good: " + wizard.texts(), CHECKS, next::isEnabled);
        wizard.waitForText("The host can be added");
        wizard.picture("add-host-4");
        next("checks");
        return this;
    }

    /** Ends the wizard with what its summary says. */
    public void finish() {
        wizard.picture("add-host-5");
        close();
    }

    /** Ends it with its last page. */
    public void close() {
        wizard.buttonById(IDialogConstants.FINISH_ID).click();
        wizard.waitUntilClosed();
    }

    /** Lets the agent be brought, as the last page offers it: to begin a cluster, where the open one has no agents. */
    public AddHost bring(String cluster) {
        wizard.find("a new cluster", Button.class, button -> "agent.found".equals(button.getData("org.hotseat.id"))
                && button.isEnabled() && button.getSelection());
        wizard.field("agent.cluster").typeText(cluster);
        wizard.picture("add-host-agent");
        wizard.buttonById(IDialogConstants.FINISH_ID).click();
        return this;
    }

    /** Waits until the deployment has failed, and says so. */
    public AddHost failed() {
        wizard.waitForText("The agent could not be brought to the host; the host was not added.");
        wizard.picture("add-host-failed");
        return this;
    }

    /** Tries again, and waits until the agent runs and has begun its cluster. */
    public AddHost again(Duration limit) {
        wizard.find("try again", Button.class, button -> "deploy.again".equals(button.getData("org.hotseat.id"))
                && button.isVisible()).click();
        Ui.until(() -> "the agent runs: " + wizard.texts(), limit, () -> wizard.texts().stream().anyMatch(
                text -> text.contains("The agent runs, and the host belongs to the cluster.")));
        wizard.picture("add-host-brought");
        return this;
    }

    /** Adds the host all the same. */
    public void withoutAgent() {
        wizard.find("add without agent", Button.class, button -> "deploy.without".equals(button.getData(
                "org.hotseat.id")) && button.isVisible()).click();
        wizard.waitUntilClosed();
    }

    /** The next page comes at once, unless the click got lost. */
    private void next(String from) {
        Ui.repeat(() -> "the page after " + from, () -> {
            if (isAt(from)) {
                wizard.buttonById(IDialogConstants.NEXT_ID).click();
            }
        }, () -> !isAt(from));
    }

    private boolean isAt(String page) {
        return wizard.has(Composite.class, one -> ("page." + page).equals(one.getData("org.hotseat.id"))
                && one.isVisible());
    }
}
