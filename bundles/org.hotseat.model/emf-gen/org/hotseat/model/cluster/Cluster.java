// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Cluster</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Everything the administrator edits; the root of a cluster file.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.Cluster#getFormatVersion <em>Format Version</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Cluster#getPlanes <em>Planes</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Cluster#getFlows <em>Flows</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Cluster#getHosts <em>Hosts</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Cluster#getMachines <em>Machines</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Cluster#getRooms <em>Rooms</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Cluster#getSeats <em>Seats</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Cluster#getProtectionPolicies <em>Protection Policies</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Cluster#getSwitches <em>Switches</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Cluster#getBoards <em>Boards</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Cluster#getRoutes <em>Routes</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Cluster#getStoragePools <em>Storage Pools</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Cluster#getElasticPolicies <em>Elastic Policies</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Cluster#getTariffs <em>Tariffs</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.Cluster#getAccounts <em>Accounts</em>}</li>
 * </ul>
 *
 * @see org.hotseat.model.cluster.ClusterPackage#getCluster()
 * @model
 * @generated
 */
public interface Cluster extends Named {
	/**
	 * Returns the value of the '<em><b>Format Version</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Format Version</em>' attribute.
	 * @see #setFormatVersion(int)
	 * @see org.hotseat.model.cluster.ClusterPackage#getCluster_FormatVersion()
	 * @model default="0"
	 * @generated
	 */
	int getFormatVersion();

	/**
	 * Sets the value of the '{@link org.hotseat.model.cluster.Cluster#getFormatVersion <em>Format Version</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Format Version</em>' attribute.
	 * @see #getFormatVersion()
	 * @generated
	 */
	void setFormatVersion(int value);

	/**
	 * Returns the value of the '<em><b>Planes</b></em>' containment reference list.
	 * The list contents are of type {@link org.hotseat.model.cluster.Plane}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Planes</em>' containment reference list.
	 * @see org.hotseat.model.cluster.ClusterPackage#getCluster_Planes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Plane> getPlanes();

	/**
	 * Returns the value of the '<em><b>Flows</b></em>' containment reference list.
	 * The list contents are of type {@link org.hotseat.model.cluster.FlowMapping}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Flows</em>' containment reference list.
	 * @see org.hotseat.model.cluster.ClusterPackage#getCluster_Flows()
	 * @model containment="true"
	 * @generated
	 */
	EList<FlowMapping> getFlows();

	/**
	 * Returns the value of the '<em><b>Hosts</b></em>' containment reference list.
	 * The list contents are of type {@link org.hotseat.model.cluster.Host}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Hosts</em>' containment reference list.
	 * @see org.hotseat.model.cluster.ClusterPackage#getCluster_Hosts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Host> getHosts();

	/**
	 * Returns the value of the '<em><b>Machines</b></em>' containment reference list.
	 * The list contents are of type {@link org.hotseat.model.cluster.VirtualMachine}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Machines</em>' containment reference list.
	 * @see org.hotseat.model.cluster.ClusterPackage#getCluster_Machines()
	 * @model containment="true"
	 * @generated
	 */
	EList<VirtualMachine> getMachines();

	/**
	 * Returns the value of the '<em><b>Rooms</b></em>' containment reference list.
	 * The list contents are of type {@link org.hotseat.model.cluster.Room}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rooms</em>' containment reference list.
	 * @see org.hotseat.model.cluster.ClusterPackage#getCluster_Rooms()
	 * @model containment="true"
	 * @generated
	 */
	EList<Room> getRooms();

	/**
	 * Returns the value of the '<em><b>Seats</b></em>' containment reference list.
	 * The list contents are of type {@link org.hotseat.model.cluster.Seat}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Seats</em>' containment reference list.
	 * @see org.hotseat.model.cluster.ClusterPackage#getCluster_Seats()
	 * @model containment="true"
	 * @generated
	 */
	EList<Seat> getSeats();

	/**
	 * Returns the value of the '<em><b>Protection Policies</b></em>' containment reference list.
	 * The list contents are of type {@link org.hotseat.model.cluster.ProtectionPolicy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Protection Policies</em>' containment reference list.
	 * @see org.hotseat.model.cluster.ClusterPackage#getCluster_ProtectionPolicies()
	 * @model containment="true"
	 * @generated
	 */
	EList<ProtectionPolicy> getProtectionPolicies();

	/**
	 * Returns the value of the '<em><b>Switches</b></em>' containment reference list.
	 * The list contents are of type {@link org.hotseat.model.cluster.MatrixSwitch}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Switches</em>' containment reference list.
	 * @see org.hotseat.model.cluster.ClusterPackage#getCluster_Switches()
	 * @model containment="true"
	 * @generated
	 */
	EList<MatrixSwitch> getSwitches();

	/**
	 * Returns the value of the '<em><b>Boards</b></em>' containment reference list.
	 * The list contents are of type {@link org.hotseat.model.cluster.InterfaceBoard}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Boards</em>' containment reference list.
	 * @see org.hotseat.model.cluster.ClusterPackage#getCluster_Boards()
	 * @model containment="true"
	 * @generated
	 */
	EList<InterfaceBoard> getBoards();

	/**
	 * Returns the value of the '<em><b>Routes</b></em>' containment reference list.
	 * The list contents are of type {@link org.hotseat.model.cluster.Route}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Routes</em>' containment reference list.
	 * @see org.hotseat.model.cluster.ClusterPackage#getCluster_Routes()
	 * @model containment="true"
	 * @generated
	 */
	EList<Route> getRoutes();

	/**
	 * Returns the value of the '<em><b>Storage Pools</b></em>' containment reference list.
	 * The list contents are of type {@link org.hotseat.model.cluster.StoragePool}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Storage Pools</em>' containment reference list.
	 * @see org.hotseat.model.cluster.ClusterPackage#getCluster_StoragePools()
	 * @model containment="true"
	 * @generated
	 */
	EList<StoragePool> getStoragePools();

	/**
	 * Returns the value of the '<em><b>Elastic Policies</b></em>' containment reference list.
	 * The list contents are of type {@link org.hotseat.model.cluster.ElasticPolicy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Elastic Policies</em>' containment reference list.
	 * @see org.hotseat.model.cluster.ClusterPackage#getCluster_ElasticPolicies()
	 * @model containment="true"
	 * @generated
	 */
	EList<ElasticPolicy> getElasticPolicies();

	/**
	 * Returns the value of the '<em><b>Tariffs</b></em>' containment reference list.
	 * The list contents are of type {@link org.hotseat.model.cluster.Tariff}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Tariffs</em>' containment reference list.
	 * @see org.hotseat.model.cluster.ClusterPackage#getCluster_Tariffs()
	 * @model containment="true"
	 * @generated
	 */
	EList<Tariff> getTariffs();

	/**
	 * Returns the value of the '<em><b>Accounts</b></em>' containment reference list.
	 * The list contents are of type {@link org.hotseat.model.cluster.Account}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Accounts</em>' containment reference list.
	 * @see org.hotseat.model.cluster.ClusterPackage#getCluster_Accounts()
	 * @model containment="true"
	 * @generated
	 */
	EList<Account> getAccounts();

} // Cluster
