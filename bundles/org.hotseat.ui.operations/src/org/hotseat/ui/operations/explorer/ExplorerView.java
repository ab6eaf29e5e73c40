// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.operations.explorer;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.ISelectionListener;
import org.eclipse.ui.IViewSite;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.hotseat.base.id.HostId;
import org.hotseat.base.work.Subscription;
import org.hotseat.console.member.Upkeep;
import org.hotseat.console.session.Session;
import org.hotseat.observed.inventory.InventoryChange;
import org.hotseat.ui.operations.act.OpenSubject;
import org.hotseat.ui.operations.act.Reveal;
import org.hotseat.ui.operations.explorer.tree.TreeBuilder;
import org.hotseat.ui.operations.explorer.tree.TreeFilter;
import org.hotseat.ui.operations.explorer.tree.TreeNode;
import org.hotseat.ui.operations.explorer.tree.TreeSource;
import org.hotseat.ui.operations.subject.DocumentProblems;
import org.hotseat.ui.operations.subject.ProblemWatch;
import org.hotseat.ui.part.EmptyMessage;
import org.hotseat.ui.part.FilterField;
import org.hotseat.ui.part.Rows;
import org.hotseat.ui.part.SessionView;
import org.hotseat.ui.service.Services;
import org.hotseat.ui.work.Coalescer;
import org.hotseat.ui.work.FirstSight;

/** The view Cluster explorer: everything the cluster is made of, how it stands and why. */
public final class ExplorerView extends SessionView implements Reveal.Place {

    /** Its id in plugin.xml, also that of its context menu. */
    public static final String ID = "org.hotseat.ui.operations.explorer";

    private static final String EXPANDED = "expanded";
    private static final int EDITS_PER_SECOND = 10;
    private static final int MARGIN = 6;

    private final Clock clock = Clock.systemUTC();
    private final ISelectionListener follower = this::follow;
    private ClusterTree tree;
    private TreeSelection selection;
    private FilterField field;
    private EmptyMessage nothing;
    private Composite area;
    private StackLayout stack;
    private Coalescer refresh;
    private Subscription edits = () -> { };
    private Subscription members = () -> { };
    private volatile Map<HostId, Upkeep> upkeep = Map.of();
    private Optional<TreeNode> whole = Optional.empty();
    private boolean problemsOnly;
    private String expanded = "";

    @Override
    public void init(IViewSite site, @Nullable IMemento memento) throws PartInitException {
        super.init(site, memento);
        expanded = memento == null ? "" : Objects.requireNonNullElse(memento.getString(EXPANDED), "");
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(EXPANDED, tree.expansion().kept());
    }

    @Override
    protected Control createContent(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        Composite bar = new Composite(content, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        field = new FilterField(bar, Messages.filterHint, text -> show());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(field.control());
        area = new Composite(content, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        stack = new StackLayout();
        area.setLayout(stack);
        tree = new ClusterTree(area);
        nothing = new EmptyMessage(area);
        stack.topControl = tree.control();
        Rows.height(tree.control());
        RowTips.install(tree);
        if (!expanded.isEmpty()) {
            tree.expansion().restore(expanded);
        }
        tree.onOpen(node -> OpenSubject.open(getSite(), node.subject()));
        refresh = Coalescer.on(area, EDITS_PER_SECOND, this::rebuild);
        problemsOnly = ProblemsOnlyHandler.isOn(getSite());
        connectToWorkbench();
        return content;
    }

    private void connectToWorkbench() {
        selection = new TreeSelection(tree);
        getSite().setSelectionProvider(selection);
        MenuManager menu = new MenuManager();
        for (String group : List.of("open", "acts", "host", "new", "edit", "additions", "copy", "destructive")) {
            menu.add(new Separator(group));
        }
        tree.control().setMenu(menu.createContextMenu(tree.control()));
        FirstSight.then(tree.control(), () -> getSite().registerContextMenu(menu, selection));
        getSite().getPage().addPostSelectionListener(follower);
        FocusContext.follow(tree.control(), getSite(), ID);
        new MachineDrag(tree, this::session, this::status).install(getSite());
    }

    private void follow(IWorkbenchPart part, ISelection selected) {
        if (part != this && !tree.control().isDisposed() && !tree.control().isFocusControl()) {
            selection.follow(selected);
        }
    }

    @Override
    protected void opened(Session opened) {
        edits = Services.find(ProblemWatch.class).map(watch -> watch.onChange(refresh::request))
                .orElseGet(() -> opened.document().onChange(refresh::request));
        members = opened.members().onChange(() -> membersChanged(opened));
        rebuild();
    }

    @Override
    protected void closed() {
        edits.close();
        members.close();
        whole = Optional.empty();
        if (!tree.control().isDisposed()) {
            tree.show(null);
            selection.tell();
        }
    }

    @Override
    protected void refresh(Session shown, InventoryChange change) {
        rebuild();
    }

    /** Members tell something many times a second; most of it is not in the tree. */
    private void membersChanged(Session session) {
        if (!session.members().facts().upkeep().equals(upkeep)) {
            refresh.request();
        }
    }

    private void rebuild() {
        session().ifPresent(open -> {
            DocumentProblems problems = Services.find(ProblemWatch.class).map(ProblemWatch::problems)
                    .orElse(DocumentProblems.NONE);
            upkeep = open.members().facts().upkeep();
            whole = Optional.of(TreeBuilder.build(new TreeSource(open.document().cluster(), open.inventory(),
                    problems, upkeep, clock.instant())));
            show();
        });
    }

    private void show() {
        TreeFilter filter = TreeFilter.of(field.text(), problemsOnly);
        tree.expansion().filter(filter.isActive());
        Optional<TreeNode> left = whole.flatMap(filter::apply);
        tree.show(left.orElse(null));
        if (left.isEmpty() && whole.isPresent()) {
            String text = field.text();
            nothing.show(text.isEmpty() ? Messages.noProblem : NLS.bind(Messages.noMatch, text),
                    text.isEmpty() ? Messages.showAll : Messages.clearFilter, this::showAll);
        }
        Control top = left.isEmpty() && whole.isPresent() ? nothing.control() : tree.control();
        if (stack.topControl != top) {
            stack.topControl = top;
            area.layout();
        }
    }

    private void showAll() {
        if (!field.text().isEmpty()) {
            field.clear();
        } else {
            ProblemsOnlyHandler.turnOff(getSite());
            setProblemsOnly(false);
        }
    }

    /**
     * Shows only what somebody should look at, or everything.
     *
     * @param only true for problems only
     */
    public void setProblemsOnly(boolean only) {
        problemsOnly = only;
        show();
    }

    @Override
    public void reveal(Object subject) {
        rebuild();
        if (!tree.reveal(List.of(subject)) && !field.text().isEmpty()) {
            field.clear();
            tree.reveal(List.of(subject));
        }
        selection.tell();
    }

    /** Selects the next row in the tree that something is wrong with itself, from the top again after the last. */
    public void nextProblem() {
        whole.flatMap(root -> NextProblem.after(root, tree.selected())).ifPresent(node -> reveal(node.subject()));
    }

    /** Puts the cursor into the filter. */
    public void find() {
        field.setFocus();
    }

    /** Closes all rows but the groups. */
    public void collapseAll() {
        tree.expandAll(false);
    }

    @Override
    public void setFocus() {
        if (tree.control().isVisible()) {
            tree.control().setFocus();
        } else {
            super.setFocus();
        }
    }

    @Override
    public void dispose() {
        getSite().getPage().removePostSelectionListener(follower);
        super.dispose();
    }
}
