// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.reason;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.eclipse.core.commands.Command;
import org.eclipse.core.commands.common.NotDefinedException;
import org.eclipse.core.expressions.IEvaluationContext;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IContributionItem;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.jface.action.SubStatusLineManager;
import org.eclipse.jface.bindings.keys.KeySequence;
import org.eclipse.jface.bindings.keys.KeyStroke;
import org.eclipse.jface.bindings.keys.SWTKeySupport;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Item;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.ui.keys.IBindingService;
import org.hotseat.ui.look.StateMark;

/**
 * Says why commands cannot be used now: in the status line when their key is pressed, their tool item is pointed at or
 * a menu with them opens, and in the tooltips of their items. A disabled item tells of no pointer itself, neither when
 * it comes nor while it is there: for a moment after each event of the pointer it is looked where it has gone, and a
 * tool bar is watched while the pointer is in it. On the window's thread.
 */
public final class ReasonWatch {

    private static final int LOOK_MILLIS = 150;
    private static final int LOOKS = 8;
    private static final int KEY_SHOWN_MILLIS = 8_000;
    private static final int NAMED = 2;
    private static final String USUAL_TIP = "org.hotseat.ui.reason.usualTip";

    private final Display display;
    private Optional<Reasons> reasons = Optional.empty();
    private String shown = "";
    private @Nullable ToolBar watched;
    private int looksLeft;

    private ReasonWatch(Display display) {
        this.display = display;
    }

    /**
     * Begins to watch; lives as long as the display.
     *
     * @param display of the window
     */
    public static void install(Display display) {
        ReasonWatch watch = new ReasonWatch(display);
        display.addFilter(SWT.KeyDown, watch::key);
        for (int pointer : new int[] { SWT.MouseEnter, SWT.MouseMove, SWT.MouseExit }) {
            display.addFilter(pointer, event -> watch.stirred());
        }
        display.addFilter(SWT.Show, event -> {
            if (event.widget instanceof Menu menu) {
                display.asyncExec(() -> watch.opened(menu)); // its items are made while it is told
            }
        });
        display.addFilter(SWT.Hide, event -> {
            if (event.widget instanceof Menu) {
                watch.say("");
            }
        });
    }

    private void key(Event event) {
        if (window().filter(window -> display.getActiveShell() == window.getShell()).isEmpty()) {
            return; // a dialog has keys of its own
        }
        IBindingService bindings = PlatformUI.getWorkbench().getService(IBindingService.class);
        Stream.of(SWTKeySupport.convertEventToUnmodifiedAccelerator(event),
                SWTKeySupport.convertEventToUnshiftedModifiedAccelerator(event),
                SWTKeySupport.convertEventToModifiedAccelerator(event)).distinct()
                .map(SWTKeySupport::convertAcceleratorToKeyStroke).filter(KeyStroke::isComplete)
                .map(stroke -> bindings.getPerfectMatch(KeySequence.getInstance(stroke)))
                .filter(found -> found != null && found.getParameterizedCommand() != null).findFirst()
                .flatMap(found -> sentence(found.getParameterizedCommand().getId())).ifPresent(sentence -> {
                    say(sentence);
                    display.timerExec(KEY_SHOWN_MILLIS, () -> {
                        if (shown.equals(sentence)) {
                            say("");
                        }
                    });
                });
    }

    /** The command by its name, and why not. */
    private Optional<String> sentence(String command) {
        return reason(command).map(reason -> {
            try {
                Command its = PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command);
                return NLS.bind(Messages.named, its.getName().replace("…", ""), reason);
            } catch (NotDefinedException nameless) {
                return reason;
            }
        });
    }

    /** The pointer moves: it may slip onto a disabled item any moment, without a further word. */
    private void stirred() {
        boolean looking = looksLeft > 0;
        looksLeft = LOOKS;
        if (!looking) {
            pointed();
            display.timerExec(LOOK_MILLIS, this::follow);
        }
    }

    private void follow() {
        pointed();
        looksLeft = watched == null ? looksLeft - 1 : 0;
        if (looksLeft > 0) {
            display.timerExec(LOOK_MILLIS, this::follow);
        }
    }

    private void pointed() {
        if (!display.isDisposed() && display.getCursorControl() instanceof ToolBar bar && bar != watched) {
            watched = bar;
            look(bar);
        }
    }

    private void look(ToolBar bar) {
        if (bar.isDisposed() || display.getCursorControl() != bar) {
            watched = null;
            say("");
            stirred(); // from one disabled item to the next nothing is told
            return;
        }
        Point at = bar.toControl(display.getCursorLocation());
        Arrays.stream(bar.getItems()).forEach(this::explain);
        ToolItem item = bar.getItem(at);
        say(item == null || item.isEnabled() ? "" : command(item).flatMap(this::sentence).orElse(""));
        display.timerExec(LOOK_MILLIS, () -> look(bar));
    }

    private void explain(ToolItem item) {
        Optional<String> tip = item.isEnabled() ? Optional.empty() : command(item).flatMap(this::sentence);
        explain(item, tip, item.getToolTipText(), item::setToolTipText);
    }

    private void explain(MenuItem item) {
        Optional<String> tip = item.isEnabled() ? Optional.empty() : command(item).flatMap(this::reason);
        explain(item, tip, item.getToolTipText(), item::setToolTipText);
    }

    /** The reason stands in the place of the usual tip, which comes back when the item can be used. */
    private static void explain(Item item, Optional<String> tip, @Nullable String now, Consumer<String> show) {
        Object usual = item.getData(USUAL_TIP);
        if (tip.isPresent()) {
            if (usual == null) {
                item.setData(USUAL_TIP, now == null ? "" : now);
            }
            if (!tip.get().equals(now)) {
                show.accept(tip.get());
            }
        } else if (usual != null) {
            show.accept(String.valueOf(usual));
            item.setData(USUAL_TIP, null);
        }
    }

    private void opened(Menu menu) {
        if (menu.isDisposed() || !menu.isVisible()) {
            return;
        }
        List<MenuItem> disabled = Arrays.stream(menu.getItems()).filter(item -> !item.isEnabled()).toList();
        Arrays.stream(menu.getItems()).forEach(this::explain);
        List<String> sentences = disabled.stream().flatMap(item -> command(item).flatMap(this::sentence).stream())
                .distinct().toList();
        if (!sentences.isEmpty()) {
            String first = String.join(Messages.between, sentences.subList(0, Math.min(NAMED, sentences.size())));
            say(sentences.size() <= NAMED ? first : NLS.bind(Messages.more, first, sentences.size() - NAMED));
        }
    }

    private static Optional<String> command(Item item) {
        return item.getData() instanceof IContributionItem contribution ? Optional.ofNullable(contribution.getId())
                : Optional.empty();
    }

    private Optional<String> reason(String command) {
        if (window().isEmpty()) {
            return Optional.empty();
        }
        if (reasons.isEmpty()) {
            reasons = Optional.of(new Reasons());
        }
        IEvaluationContext now = PlatformUI.getWorkbench().getService(IHandlerService.class).getCurrentState();
        return reasons.get().of(command, now);
    }

    private static Optional<IWorkbenchWindow> window() {
        return PlatformUI.isWorkbenchRunning()
                ? Optional.ofNullable(PlatformUI.getWorkbench().getActiveWorkbenchWindow()) : Optional.empty();
    }

    /** Before the message of a part, which comes back afterwards. */
    private void say(String sentence) {
        if (!sentence.equals(shown)) {
            window().map(IWorkbenchWindow::getActivePage).map(IWorkbenchPage::getActivePart)
                    .map(IWorkbenchPart::getSite).flatMap(ReasonWatch::line).ifPresent(line -> {
                        shown = sentence;
                        show(line, sentence);
                    });
        }
    }

    /** The message of the part stays with its own manager, which writes it again when it is shown again. */
    private static void show(IStatusLineManager line, String sentence) {
        if (line instanceof SubStatusLineManager own && own.getParent() instanceof IStatusLineManager whole) {
            if (sentence.isEmpty()) {
                own.setVisible(true);
            } else {
                whole.setMessage(StateMark.NOT_POSSIBLE.image(), sentence);
            }
        }
    }

    private static Optional<IStatusLineManager> line(IWorkbenchPartSite site) {
        if (site instanceof IViewSite view) {
            return Optional.of(view.getActionBars().getStatusLineManager());
        }
        return site instanceof IEditorSite editor ? Optional.of(editor.getActionBars().getStatusLineManager())
                : Optional.empty();
    }
}
