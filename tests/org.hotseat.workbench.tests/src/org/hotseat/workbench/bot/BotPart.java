// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.workbench.bot;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.e4.ui.model.application.ui.advanced.MPlaceholder;
import org.eclipse.e4.ui.model.application.ui.basic.MPart;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.eclipse.ui.IWorkbenchPart;

/** A view or an editor. */
public final class BotPart extends BotParent {

    /** Where the workbench keeps what a tab is for. */
    private static final String OWNER = "modelElement";

    private final IWorkbenchPart part;

    BotPart(IWorkbenchPart part) {
        super(Ui.ask(() -> composite(part)));
        this.part = part;
    }

    private static Composite composite(IWorkbenchPart part) {
        return (Composite) part.getSite().getService(MPart.class).getWidget();
    }

    /** The part itself, for the window's thread only. */
    public IWorkbenchPart part() {
        return part;
    }

    /** Its title, as on its tab. */
    public String title() {
        return Ui.ask(part::getTitle);
    }

    /** Brings it to the front by a click on its tab and waits until it is the active part. */
    public BotPart show() {
        Ui.repeat(() -> "part “" + title() + "” is active",
                () -> tab().ifPresent(box -> Hands.click(Hands.middle(box))),
                () -> Ui.ask(() -> part.getSite().getPage().getActivePart() == part
                        && !control().isDisposed() && control().isVisible()));
        return this;
    }

    /** In the perspective that is shown: what a part consists of may still lie in the one where it was seen last. */
    private Optional<Rectangle> tab() {
        return Ui.ask(() -> Finder.all(part.getSite().getWorkbenchWindow().getShell(), CTabFolder.class, all -> true)
                .stream().flatMap(folder -> Arrays.stream(folder.getItems())).filter(this::isMine)
                .filter(CTabItem::isShowing).findFirst().map(tab -> tab.getDisplay().map(tab.getParent(), null, left(tab.getBounds()))));
    }

    private boolean isMine(CTabItem tab) {
        MPart mine = part.getSite().getService(MPart.class);
        Object owner = tab.getData(OWNER);
        return owner == mine || owner instanceof MPlaceholder place && place.getRef() == mine;
    }

    /** Not its cross. */
    private static Rectangle left(Rectangle tab) {
        return new Rectangle(tab.x, tab.y, Math.min(tab.width, 50), tab.height);
    }

    /** What is selected in it. */
    public List<Object> selection() {
        return Ui.ask(() -> {
            ISelectionProvider provider = part.getSite().getSelectionProvider();
            return provider != null && provider.getSelection() instanceof IStructuredSelection chosen
                    ? List.of(chosen.toArray()) : List.of();
        });
    }

    /** Clicks a tool of its tool bar by the beginning of its tip. */
    public void toolbarButton(String tip) {
        Hands.click(Hands.middle(Ui.settled("tool " + tip, () -> tool(tip))));
    }

    /** Whether a tool of its tool bar is pressed in, by the beginning of its tip. */
    public boolean isToolChecked(String tip) {
        return Ui.ask(() -> tools(control().getShell(), tip).anyMatch(ToolItem::getSelection));
    }

    /** Chooses an item of its own menu, behind the dots beside its tab. */
    public void viewMenu(String... path) {
        show();
        Rectangle dots = Ui.settled("the menu of " + title(), () -> Ui.ask(() -> stack().flatMap(stack -> tool(stack,
                "View Menu"))));
        BotMenu.openedBy(() -> Hands.click(Hands.middle(dots)), path);
    }

    /** The folder in whose tabs it is. */
    private Optional<Composite> stack() {
        return Finder.all(control().getShell(), CTabFolder.class, folder -> Arrays.stream(folder.getItems())
                .anyMatch(this::isMine)).stream().filter(CTabFolder::isVisible).map(Composite.class::cast).findFirst();
    }

    private Optional<Rectangle> tool(String tip) {
        return Ui.ask(() -> tool(control().getShell(), tip));
    }

    private static Optional<Rectangle> tool(Composite inside, String tip) {
        return tools(inside, tip).filter(ToolItem::isEnabled).findFirst().map(tool -> tool.getDisplay().map(
                tool.getParent(), null, tool.getBounds()));
    }

    private static Stream<ToolItem> tools(Composite inside, String tip) {
        return Finder.all(inside, ToolBar.class, bar -> true).stream().flatMap(bar -> Arrays.stream(bar.getItems()))
                .filter(tool -> tool.getToolTipText() != null && tool.getToolTipText().startsWith(tip));
    }

    /** Takes a picture of the part alone. */
    public Path picture(String name) {
        return Pictures.take(bounds(), name);
    }
}
