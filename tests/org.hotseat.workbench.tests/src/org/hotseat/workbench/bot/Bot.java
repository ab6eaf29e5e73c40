// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.bot;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.commands.common.CommandException;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.opentest4j.AssertionFailedError;

/** The console as a whole. */
public final class Bot {

    /** The console's window. */
    public BotShell window() {
        return new BotShell(Ui.ask(() -> window0().getShell()));
    }

    private static IWorkbenchWindow window0() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0];
    }

    private static IWorkbenchPage page() {
        return window0().getActivePage();
    }

    /** A view by its id, opened when it is not there. */
    public BotPart viewById(String id) {
        IViewPart view = Ui.ask(() -> {
            IViewPart there = page().findView(id);
            try {
                return there == null ? page().showView(id) : there;
            } catch (PartInitException broken) {
                throw new AssertionFailedError("view " + id, broken);
            }
        });
        return new BotPart(view);
    }

    /** Whether a view is part of the page. */
    public boolean hasView(String id) {
        return Ui.ask(() -> page().findViewReference(id) != null);
    }

    /** The newest editor with an id, as soon as it is open. */
    public BotPart editorById(String id) {
        return new BotPart(Ui.get(() -> "editor " + id, () -> editor(id)));
    }

    private static Optional<IEditorPart> editor(String id) {
        return Ui.ask(() -> Arrays.stream(page().getEditorReferences()).filter(one -> one.getId().equals(id))
                .reduce((first, second) -> second).map(one -> one.getEditor(true)));
    }

    /** Closes all editors but those with an id; nothing is saved. */
    public void closeEditorsBut(String id) {
        Ui.run(() -> page().closeEditors(Arrays.stream(page().getEditorReferences())
                .filter(one -> !one.getId().equals(id)).toArray(IEditorReference[]::new), false));
    }

    /** A dialog by its title, as soon as it is open, with the keys in it. */
    public BotShell shell(String title) {
        return Ui.get(() -> "window “" + title + "” among " + titles(),
                () -> open().stream().filter(one -> one.title().equals(title)).findFirst()).activate();
    }

    /** The dialog that was opened last, as soon as there is one. */
    public BotShell dialog() {
        return Ui.get(() -> "a dialog", () -> dialogs().reversed().stream().findFirst()).activate();
    }

    /** All dialogs that are open, the newest last. */
    public List<BotShell> dialogs() {
        Shell main = window().shell();
        return open().stream().filter(one -> one.shell() != main && !one.title().isEmpty()).toList();
    }

    private static List<BotShell> open() {
        return Ui.ask(() -> {
            List<BotShell> shells = new ArrayList<>();
            for (Shell shell : Ui.display().getShells()) {
                if (shell.isVisible()) {
                    shells.add(new BotShell(shell));
                }
            }
            return shells;
        });
    }

    private static List<String> titles() {
        return open().stream().map(BotShell::title).toList();
    }

    /** Whether a bubble without a title lies above the window. */
    public boolean isBubbleOpen() {
        return Ui.ask(() -> Arrays.stream(Ui.display().getShells()).anyMatch(shell -> shell.isVisible()
                && shell.getText().isEmpty() && (shell.getStyle() & SWT.TOOL) != 0));
    }

    /** A tool of the window by its command, whether it can be used or not. */
    public ToolItem tool(String command) {
        Shell shell = window().shell();
        return Ui.ask(() -> Finder.all(shell, ToolBar.class, ToolBar::isVisible).stream()
                .flatMap(bar -> Arrays.stream(bar.getItems()))
                .filter(item -> item.getData() instanceof IContributionItem part && command.equals(part.getId()))
                .findFirst().orElseThrow(() -> new AssertionFailedError("no tool " + command)));
    }

    /** Chooses an item of the menu bar. */
    public void menu(String... path) {
        BotShell window = window().activate();
        BotMenu.inBar(window.shell(), path);
    }

    /** Runs a command as a key would, as soon as it can be given, without waiting for its end. */
    public void command(String id, Map<String, String> parameters) {
        Ui.until("command " + id, () -> canCommand(id));
        Ui.begin(() -> {
            Command command = window0().getService(ICommandService.class).getCommand(id);
            try {
                window0().getService(IHandlerService.class).executeCommand(
                        ParameterizedCommand.generateCommand(command, parameters), null);
            } catch (CommandException failed) {
                throw new AssertionFailedError("command " + id, failed);
            }
        });
    }

    /** Runs a command that needs nothing. */
    public void command(String id) {
        command(id, Map.of());
    }

    /** Whether a command can be given now. */
    public boolean canCommand(String id) {
        return Ui.ask(() -> {
            Command command = window0().getService(ICommandService.class).getCommand(id);
            command.setEnabled(window0().getService(IHandlerService.class).getCurrentState());
            return command.isEnabled();
        });
    }

    /** Waits for a condition. */
    public void waitUntil(String what, BooleanSupplier condition) {
        Ui.until(what, condition);
    }

    /** Takes a picture of the console's window with whatever lies above it. */
    public Path picture(String name) {
        return window().picture(name);
    }

    /** Puts everything back that a test may have left open. */
    public void tidy() {
        Hands.letGo();
        Ui.until(() -> "dialogs are closed: " + titles(), Ui.SOON, () -> {
            List<BotShell> left = dialogs();
            if (!left.isEmpty()) {
                Ui.begin(left.getLast()::close);
            }
            return dialogs().isEmpty();
        });
        window().activate();
    }
}
