// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.ui.machines.table;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;

import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.events.MenuListener;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.ToolItem;
import org.hotseat.base.work.Subscription;
import org.hotseat.base.work.ThreadWorkers;
import org.hotseat.base.work.Workers;
import org.hotseat.console.session.Session;
import org.hotseat.ui.machines.filter.RowFilter;
import org.hotseat.ui.machines.rows.RowFeed;
import org.hotseat.ui.machines.rows.RowList;
import org.hotseat.ui.machines.rows.Shape;
import org.hotseat.ui.part.EmptyMessage;
import org.hotseat.ui.part.RowTable;
import org.hotseat.ui.part.SessionView;
import org.hotseat.ui.work.FirstSight;
import org.hotseat.ui.work.UiThread;

/**
 * The machines of the cluster in one table. Rows are read, filtered and sorted by a worker ({@link RowFeed}); this part
 * builds the widgets and binds them. On the window's thread.
 */
public final class MachinesView extends SessionView {

    /** Under which the workbench knows it, its menu and its tools. */
    public static final String ID = "org.hotseat.ui.machines.table";

    private static final int LONGEST = 40;

    private final GridMemory memory = new GridMemory();
    private final Workers workers = new ThreadWorkers();
    private final List<Subscription> subscriptions = new ArrayList<>();
    private Optional<RowFeed> feed = Optional.empty();
    private RowFilter filter = RowFilter.NONE;
    private Composite stack;
    private StackLayout layers;
    private EmptyMessage noRow;
    private FilterBar bar;
    private MachineGrid grid;
    private GridSelection selection;
    private KeptFilters kept;
    private boolean over;
    private boolean menuOpen;

    @Override
    protected Control createContent(Composite parent) {
        Composite content = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(content);
        bar = new FilterBar(content, new Filtered());
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(bar.control());
        stack = new Composite(content, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        layers = new StackLayout();
        stack.setLayout(layers);
        grid = new MachineGrid(stack, memory.shape(), new Arranged());
        noRow = new EmptyMessage(stack);
        layers.topControl = grid.control();
        selection = new GridSelection(grid);
        kept = new KeptFilters(memory, content, this::useFilter);
        getSite().setSelectionProvider(selection);
        selection.follow(this);
        menus();
        GridKeys.install(this, grid.control());
        grid.tips(machine -> session().flatMap(open -> open.inventory().machine(machine)));
        GridActions.activate(this, getViewSite());
        bar.setText(memory.filter());
        return content;
    }

    private void menus() {
        MenuManager manager = new MenuManager();
        Menu rows = manager.createContextMenu(grid.control());
        FirstSight.then(grid.control(), () -> getSite().registerContextMenu(ID, manager, selection));
        GridMenus menus = new GridMenus(this, grid.control(), rows);
        getViewSite().getActionBars().getMenuManager().add(RowTable.sortMenu(menus.heads()));
        rows.addMenuListener(MenuListener.menuShownAdapter(event -> hold(over, true)));
        rows.addMenuListener(MenuListener.menuHiddenAdapter(event -> hold(over, false)));
        grid.control().addListener(SWT.MouseEnter, event -> hold(true, menuOpen));
        grid.control().addListener(SWT.MouseExit, event -> hold(false, menuOpen));
    }

    private void hold(boolean pointer, boolean menu) {
        over = pointer;
        menuOpen = menu;
        feed.ifPresent(rows -> rows.hold(over || menuOpen));
    }

    @Override
    protected void opened(Session session) {
        ExecutorService worker = workers.pool("machine-rows", 1);
        RowFeed rows = new RowFeed(session.inventory(), Clock.systemUTC(), worker,
                UiThread.executor(grid.control().getDisplay()), this::show);
        feed = Optional.of(rows);
        rows.sort(grid.order());
        rows.filter(filter);
        subscriptions.add(DocumentNotes.follow(session.document(), rows::annotate));
    }

    @Override
    protected void closed() {
        feed.ifPresent(RowFeed::close);
        feed = Optional.empty();
        subscriptions.forEach(Subscription::close);
        subscriptions.clear();
        if (!grid.control().isDisposed()) {
            show(RowList.EMPTY);
        }
    }

    @Override
    protected String emptyText() {
        return Messages.noCluster;
    }

    private void show(RowList list) {
        if (grid.control().isDisposed()) {
            return;
        }
        grid.show(list);
        boolean filtered = list.size() < list.total();
        setPartName(list.total() == 0 ? Messages.title : filtered
                ? NLS.bind(Messages.titleFiltered, list.size(), list.total())
                : NLS.bind(Messages.titleCount, list.total()));
        Control top = grid.control();
        if (list.total() == 0) {
            noRow.show(Messages.noMachine, "", this::nothing);
            top = noRow.control();
        } else if (list.size() == 0) {
            noRow.show(NLS.bind(Messages.noMatch, brief(bar.text())), Messages.clearFilter, () -> useFilter(""));
            top = noRow.control();
        }
        if (layers.topControl != top) {
            layers.topControl = top;
            stack.layout();
        }
    }

    private static String brief(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST - 1)) + '…';
    }

    private void nothing() {
        // an empty cluster offers no act here: hosts are added in the explorer
    }

    @Override
    public void setFocus() {
        if (session().isEmpty()) {
            super.setFocus();
        } else {
            layers.topControl.setFocus();
        }
    }

    /**
     * How many rows are shown, for tests and benchmarks.
     *
     * @return rows that the filter lets through
     */
    public int shownRows() {
        return grid.size();
    }

    Shape shape() {
        return grid.shape();
    }

    MachineGrid grid() {
        return grid;
    }

    void chooseColumns() {
        ColumnsDialog dialog = new ColumnsDialog(getSite().getShell(), shape().columns());
        if (dialog.open() == Window.OK) {
            arrange(shape().with(dialog.shown()));
        }
    }

    void arrange(Shape shape) {
        grid.use(shape);
        memory.keep(shape);
        feed.ifPresent(rows -> rows.sort(shape.order()));
    }

    /** Shows the filter and goes to it. */
    void beginFilter(String letters) {
        bar.begin(letters);
    }

    /** Puts an empty filter away, or begins one. */
    void toggleFilter() {
        if (bar.isShown() && bar.text().isEmpty()) {
            bar.show(false);
            setFocus();
        } else {
            bar.begin("");
        }
    }

    /** Shows everything again and puts the filter away. */
    void endFilter() {
        useFilter("");
        bar.show(false);
        setFocus();
    }

    boolean isFiltering() {
        return bar.isShown();
    }

    void useFilter(String text) {
        bar.setText(text);
    }

    void export() {
        SheetExport.ask(getSite().getShell(), grid.shown().rows(), shape().columns());
    }

    @Override
    public void dispose() {
        workers.close();
        super.dispose();
    }

    /** What the filter bar tells. */
    private final class Filtered implements FilterBar.Owner {
        @Override
        public void filter(RowFilter next, String text) {
            filter = next;
            memory.keepFilter(text);
            feed.ifPresent(rows -> rows.filter(next));
        }

        @Override
        public void keptFilters(ToolItem item) {
            Rectangle bounds = item.getBounds();
            Point corner = item.getParent().toDisplay(bounds.x, bounds.y + bounds.height);
            Menu menu = kept.menu(bar.text());
            menu.setLocation(corner);
            menu.setVisible(true);
        }

        @Override
        public void toRows() {
            setFocus();
        }
    }

    /** What the table tells. */
    private final class Arranged implements MachineGrid.Listener {
        @Override
        public void arranged(Shape shape) {
            memory.keep(shape);
            feed.ifPresent(rows -> rows.sort(shape.order()));
        }

        @Override
        public void selected() {
            selection.changed();
        }

        @Override
        public void opened() {
            GridActions.open(getSite());
        }
    }
}
