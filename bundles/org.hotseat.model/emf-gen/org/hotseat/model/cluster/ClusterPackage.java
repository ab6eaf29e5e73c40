// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * @see org.hotseat.model.cluster.ClusterFactory
 * @model kind="package"
 * @generated
 */
public interface ClusterPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "cluster";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "urn:hotseat:cluster";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "hotseat";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	ClusterPackage eINSTANCE = org.hotseat.model.cluster.impl.ClusterPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.impl.IdentifiedImpl <em>Identified</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.impl.IdentifiedImpl
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getIdentified()
	 * @generated
	 */
	int IDENTIFIED = 0;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED__ID = 0;

	/**
	 * The number of structural features of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Identified</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IDENTIFIED_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.impl.NamedImpl <em>Named</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.impl.NamedImpl
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getNamed()
	 * @generated
	 */
	int NAMED = 1;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED__NAME = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Named</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Named</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NAMED_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.impl.NetworkEndpointImpl <em>Network Endpoint</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.impl.NetworkEndpointImpl
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getNetworkEndpoint()
	 * @generated
	 */
	int NETWORK_ENDPOINT = 2;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENDPOINT__ADDRESS = 0;

	/**
	 * The number of structural features of the '<em>Network Endpoint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENDPOINT_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Network Endpoint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int NETWORK_ENDPOINT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.impl.ClusterImpl <em>Cluster</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.impl.ClusterImpl
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getCluster()
	 * @generated
	 */
	int CLUSTER = 3;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Format Version</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__FORMAT_VERSION = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Planes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__PLANES = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Flows</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__FLOWS = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Hosts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__HOSTS = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Machines</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__MACHINES = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Rooms</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__ROOMS = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Seats</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__SEATS = NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Protection Policies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__PROTECTION_POLICIES = NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Switches</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__SWITCHES = NAMED_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Boards</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__BOARDS = NAMED_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Routes</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__ROUTES = NAMED_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Storage Pools</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__STORAGE_POOLS = NAMED_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Elastic Policies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__ELASTIC_POLICIES = NAMED_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Tariffs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__TARIFFS = NAMED_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Accounts</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER__ACCOUNTS = NAMED_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Cluster</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER_FEATURE_COUNT = NAMED_FEATURE_COUNT + 15;

	/**
	 * The number of operations of the '<em>Cluster</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CLUSTER_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.impl.PlaneImpl <em>Plane</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.impl.PlaneImpl
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getPlane()
	 * @generated
	 */
	int PLANE = 4;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANE__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANE__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANE__KIND = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Subnet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANE__SUBNET = NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Plane</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANE_FEATURE_COUNT = NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Plane</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANE_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.impl.FlowMappingImpl <em>Flow Mapping</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.impl.FlowMappingImpl
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getFlowMapping()
	 * @generated
	 */
	int FLOW_MAPPING = 5;

	/**
	 * The feature id for the '<em><b>Flow</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW_MAPPING__FLOW = 0;

	/**
	 * The feature id for the '<em><b>Plane</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW_MAPPING__PLANE = 1;

	/**
	 * The number of structural features of the '<em>Flow Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW_MAPPING_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Flow Mapping</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FLOW_MAPPING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.impl.HostImpl <em>Host</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.impl.HostImpl
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getHost()
	 * @generated
	 */
	int HOST = 6;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Ssh</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__SSH = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Libvirt</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__LIBVIRT = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Bmc</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__BMC = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Capacity</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__CAPACITY = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Interfaces</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__INTERFACES = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Outputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__OUTPUTS = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Notes</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST__NOTES = NAMED_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Host</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_FEATURE_COUNT = NAMED_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Host</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.impl.SshEndpointImpl <em>Ssh Endpoint</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.impl.SshEndpointImpl
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getSshEndpoint()
	 * @generated
	 */
	int SSH_ENDPOINT = 7;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SSH_ENDPOINT__ADDRESS = NETWORK_ENDPOINT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SSH_ENDPOINT__PORT = NETWORK_ENDPOINT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SSH_ENDPOINT__USER = NETWORK_ENDPOINT_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Authentication</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SSH_ENDPOINT__AUTHENTICATION = NETWORK_ENDPOINT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Key File</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SSH_ENDPOINT__KEY_FILE = NETWORK_ENDPOINT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Ssh Endpoint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SSH_ENDPOINT_FEATURE_COUNT = NETWORK_ENDPOINT_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Ssh Endpoint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SSH_ENDPOINT_OPERATION_COUNT = NETWORK_ENDPOINT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.impl.LibvirtEndpointImpl <em>Libvirt Endpoint</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.impl.LibvirtEndpointImpl
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getLibvirtEndpoint()
	 * @generated
	 */
	int LIBVIRT_ENDPOINT = 8;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBVIRT_ENDPOINT__KIND = 0;

	/**
	 * The feature id for the '<em><b>Uri</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBVIRT_ENDPOINT__URI = 1;

	/**
	 * The feature id for the '<em><b>Socket Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBVIRT_ENDPOINT__SOCKET_PATH = 2;

	/**
	 * The number of structural features of the '<em>Libvirt Endpoint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBVIRT_ENDPOINT_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Libvirt Endpoint</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIBVIRT_ENDPOINT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.impl.BmcImpl <em>Bmc</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.impl.BmcImpl
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getBmc()
	 * @generated
	 */
	int BMC = 9;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BMC__ADDRESS = NETWORK_ENDPOINT__ADDRESS;

	/**
	 * The feature id for the '<em><b>Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BMC__PORT = NETWORK_ENDPOINT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BMC__USER = NETWORK_ENDPOINT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Bmc</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BMC_FEATURE_COUNT = NETWORK_ENDPOINT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Bmc</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BMC_OPERATION_COUNT = NETWORK_ENDPOINT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.impl.HostCapacityImpl <em>Host Capacity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.impl.HostCapacityImpl
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getHostCapacity()
	 * @generated
	 */
	int HOST_CAPACITY = 10;

	/**
	 * The feature id for the '<em><b>Processors</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_CAPACITY__PROCESSORS = 0;

	/**
	 * The feature id for the '<em><b>Memory Mib</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_CAPACITY__MEMORY_MIB = 1;

	/**
	 * The feature id for the '<em><b>Reserved Memory Mib</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_CAPACITY__RESERVED_MEMORY_MIB = 2;

	/**
	 * The number of structural features of the '<em>Host Capacity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_CAPACITY_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Host Capacity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOST_CAPACITY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.impl.PlaneInterfaceImpl <em>Plane Interface</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.impl.PlaneInterfaceImpl
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getPlaneInterface()
	 * @generated
	 */
	int PLANE_INTERFACE = 11;

	/**
	 * The feature id for the '<em><b>Plane</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANE_INTERFACE__PLANE = 0;

	/**
	 * The feature id for the '<em><b>Interface Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANE_INTERFACE__INTERFACE_NAME = 1;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANE_INTERFACE__ADDRESS = 2;

	/**
	 * The feature id for the '<em><b>Bridge</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANE_INTERFACE__BRIDGE = 3;

	/**
	 * The number of structural features of the '<em>Plane Interface</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANE_INTERFACE_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Plane Interface</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PLANE_INTERFACE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.impl.DisplayOutputImpl <em>Display Output</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.impl.DisplayOutputImpl
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getDisplayOutput()
	 * @generated
	 */
	int DISPLAY_OUTPUT = 12;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPLAY_OUTPUT__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPLAY_OUTPUT__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Switch Input</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPLAY_OUTPUT__SWITCH_INPUT = NAMED_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Display Output</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPLAY_OUTPUT_FEATURE_COUNT = NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Display Output</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DISPLAY_OUTPUT_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.impl.VirtualMachineImpl <em>Virtual Machine</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.impl.VirtualMachineImpl
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getVirtualMachine()
	 * @generated
	 */
	int VIRTUAL_MACHINE = 13;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Uuid</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__UUID = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Home</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__HOME = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Protection</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__PROTECTION = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Elastic</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__ELASTIC = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Storage Pool</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__STORAGE_POOL = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Owner</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__OWNER = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Tariff</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__TARIFF = NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Priority</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE__PRIORITY = NAMED_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Virtual Machine</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE_FEATURE_COUNT = NAMED_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Virtual Machine</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VIRTUAL_MACHINE_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.impl.RoomImpl <em>Room</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.impl.RoomImpl
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getRoom()
	 * @generated
	 */
	int ROOM = 14;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Width Millimetres</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM__WIDTH_MILLIMETRES = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Depth Millimetres</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM__DEPTH_MILLIMETRES = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Picture</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM__PICTURE = NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Room</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM_FEATURE_COUNT = NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Room</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROOM_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.impl.SeatImpl <em>Seat</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.impl.SeatImpl
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getSeat()
	 * @generated
	 */
	int SEAT = 15;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEAT__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEAT__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Duty</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEAT__DUTY = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Room</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEAT__ROOM = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>XMillimetres</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEAT__XMILLIMETRES = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>YMillimetres</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEAT__YMILLIMETRES = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Rotation Degrees</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEAT__ROTATION_DEGREES = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Monitors</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEAT__MONITORS = NAMED_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Input Set</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEAT__INPUT_SET = NAMED_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Peripherals</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEAT__PERIPHERALS = NAMED_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Machine</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEAT__MACHINE = NAMED_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Seat</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEAT_FEATURE_COUNT = NAMED_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Seat</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SEAT_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.impl.MonitorImpl <em>Monitor</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.impl.MonitorImpl
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getMonitor()
	 * @generated
	 */
	int MONITOR = 16;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Edid</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR__EDID = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Switch Output</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR__SWITCH_OUTPUT = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Machine Head</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR__MACHINE_HEAD = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Width Pixels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR__WIDTH_PIXELS = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Height Pixels</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR__HEIGHT_PIXELS = NAMED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Monitor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR_FEATURE_COUNT = NAMED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Monitor</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITOR_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.impl.EdidIdentityImpl <em>Edid Identity</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.impl.EdidIdentityImpl
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getEdidIdentity()
	 * @generated
	 */
	int EDID_IDENTITY = 17;

	/**
	 * The feature id for the '<em><b>Manufacturer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDID_IDENTITY__MANUFACTURER = 0;

	/**
	 * The feature id for the '<em><b>Product</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDID_IDENTITY__PRODUCT = 1;

	/**
	 * The feature id for the '<em><b>Serial</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDID_IDENTITY__SERIAL = 2;

	/**
	 * The feature id for the '<em><b>Sha256</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDID_IDENTITY__SHA256 = 3;

	/**
	 * The number of structural features of the '<em>Edid Identity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDID_IDENTITY_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Edid Identity</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EDID_IDENTITY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.impl.InputSetImpl <em>Input Set</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.impl.InputSetImpl
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getInputSet()
	 * @generated
	 */
	int INPUT_SET = 18;

	/**
	 * The feature id for the '<em><b>Keyboard</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_SET__KEYBOARD = 0;

	/**
	 * The feature id for the '<em><b>Pointer</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_SET__POINTER = 1;

	/**
	 * The feature id for the '<em><b>Touch Screen</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_SET__TOUCH_SCREEN = 2;

	/**
	 * The feature id for the '<em><b>Usb Output</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_SET__USB_OUTPUT = 3;

	/**
	 * The number of structural features of the '<em>Input Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_SET_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Input Set</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INPUT_SET_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.impl.PeripheralImpl <em>Peripheral</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.impl.PeripheralImpl
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getPeripheral()
	 * @generated
	 */
	int PERIPHERAL = 19;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIPHERAL__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIPHERAL__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIPHERAL__KIND = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Port</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIPHERAL__PORT = NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Peripheral</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIPHERAL_FEATURE_COUNT = NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Peripheral</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PERIPHERAL_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.impl.ProtectionPolicyImpl <em>Protection Policy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.impl.ProtectionPolicyImpl
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getProtectionPolicy()
	 * @generated
	 */
	int PROTECTION_POLICY = 20;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION_POLICY__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION_POLICY__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION_POLICY__MODE = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Primary</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION_POLICY__PRIMARY = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Standbys</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION_POLICY__STANDBYS = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Recovery Point Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION_POLICY__RECOVERY_POINT_MILLIS = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Pause Budget Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION_POLICY__PAUSE_BUDGET_MILLIS = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Fail Back</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION_POLICY__FAIL_BACK = NAMED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Protection Policy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION_POLICY_FEATURE_COUNT = NAMED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Protection Policy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PROTECTION_POLICY_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.impl.MatrixSwitchImpl <em>Matrix Switch</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.impl.MatrixSwitchImpl
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getMatrixSwitch()
	 * @generated
	 */
	int MATRIX_SWITCH = 21;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_SWITCH__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_SWITCH__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_SWITCH__ADDRESS = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Protocol</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_SWITCH__PROTOCOL = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_SWITCH__PORT = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>User</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_SWITCH__USER = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Inputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_SWITCH__INPUTS = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Outputs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_SWITCH__OUTPUTS = NAMED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Matrix Switch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_SWITCH_FEATURE_COUNT = NAMED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Matrix Switch</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MATRIX_SWITCH_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.impl.SwitchInputImpl <em>Switch Input</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.impl.SwitchInputImpl
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getSwitchInput()
	 * @generated
	 */
	int SWITCH_INPUT = 22;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH_INPUT__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH_INPUT__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH_INPUT__NUMBER = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Signal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH_INPUT__SIGNAL = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Edid</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH_INPUT__EDID = NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Switch Input</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH_INPUT_FEATURE_COUNT = NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Switch Input</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH_INPUT_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.impl.SwitchOutputImpl <em>Switch Output</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.impl.SwitchOutputImpl
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getSwitchOutput()
	 * @generated
	 */
	int SWITCH_OUTPUT = 23;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH_OUTPUT__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH_OUTPUT__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH_OUTPUT__NUMBER = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Signal</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH_OUTPUT__SIGNAL = NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Switch Output</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH_OUTPUT_FEATURE_COUNT = NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Switch Output</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SWITCH_OUTPUT_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.impl.RouteImpl <em>Route</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.impl.RouteImpl
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getRoute()
	 * @generated
	 */
	int ROUTE = 24;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__ID = IDENTIFIED__ID;

	/**
	 * The feature id for the '<em><b>Input</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__INPUT = IDENTIFIED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Output</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__OUTPUT = IDENTIFIED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Locked</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE__LOCKED = IDENTIFIED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Route</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE_FEATURE_COUNT = IDENTIFIED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Route</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ROUTE_OPERATION_COUNT = IDENTIFIED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.impl.InterfaceBoardImpl <em>Interface Board</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.impl.InterfaceBoardImpl
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getInterfaceBoard()
	 * @generated
	 */
	int INTERFACE_BOARD = 25;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_BOARD__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_BOARD__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Address</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_BOARD__ADDRESS = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_BOARD__PORT = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Ports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_BOARD__PORTS = NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Interface Board</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_BOARD_FEATURE_COUNT = NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Interface Board</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_BOARD_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.impl.BoardPortImpl <em>Board Port</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.impl.BoardPortImpl
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getBoardPort()
	 * @generated
	 */
	int BOARD_PORT = 26;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOARD_PORT__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOARD_PORT__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOARD_PORT__KIND = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Tcp Port</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOARD_PORT__TCP_PORT = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Bits Per Second</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOARD_PORT__BITS_PER_SECOND = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Line Format</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOARD_PORT__LINE_FORMAT = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Device Identity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOARD_PORT__DEVICE_IDENTITY = NAMED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Board Port</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOARD_PORT_FEATURE_COUNT = NAMED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Board Port</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BOARD_PORT_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.impl.StoragePoolImpl <em>Storage Pool</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.impl.StoragePoolImpl
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getStoragePool()
	 * @generated
	 */
	int STORAGE_POOL = 27;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_POOL__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_POOL__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_POOL__KIND = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Path</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_POOL__PATH = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Server</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_POOL__SERVER = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Export</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_POOL__EXPORT = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Hosts</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_POOL__HOSTS = NAMED_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Storage Pool</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_POOL_FEATURE_COUNT = NAMED_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Storage Pool</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int STORAGE_POOL_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.impl.ElasticPolicyImpl <em>Elastic Policy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.impl.ElasticPolicyImpl
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getElasticPolicy()
	 * @generated
	 */
	int ELASTIC_POLICY = 28;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELASTIC_POLICY__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELASTIC_POLICY__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Lower Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELASTIC_POLICY__LOWER_PERCENT = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Upper Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELASTIC_POLICY__UPPER_PERCENT = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Window Size</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELASTIC_POLICY__WINDOW_SIZE = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Ratio Percent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELASTIC_POLICY__RATIO_PERCENT = NAMED_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELASTIC_POLICY__MODE = NAMED_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Cool Down Millis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELASTIC_POLICY__COOL_DOWN_MILLIS = NAMED_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Elastic Policy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELASTIC_POLICY_FEATURE_COUNT = NAMED_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Elastic Policy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELASTIC_POLICY_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.impl.TariffImpl <em>Tariff</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.impl.TariffImpl
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getTariff()
	 * @generated
	 */
	int TARIFF = 29;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARIFF__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARIFF__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Currency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARIFF__CURRENCY = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Price Per Processor Hour</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARIFF__PRICE_PER_PROCESSOR_HOUR = NAMED_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Price Per Gib Month</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARIFF__PRICE_PER_GIB_MONTH = NAMED_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Price Per Network Gib</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARIFF__PRICE_PER_NETWORK_GIB = NAMED_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Tariff</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARIFF_FEATURE_COUNT = NAMED_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Tariff</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TARIFF_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.impl.AccountImpl <em>Account</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.impl.AccountImpl
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getAccount()
	 * @generated
	 */
	int ACCOUNT = 30;

	/**
	 * The feature id for the '<em><b>Id</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__ID = NAMED__ID;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__NAME = NAMED__NAME;

	/**
	 * The feature id for the '<em><b>Display Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__DISPLAY_NAME = NAMED_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Role</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT__ROLE = NAMED_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Account</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_FEATURE_COUNT = NAMED_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Account</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACCOUNT_OPERATION_COUNT = NAMED_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.PlaneKind <em>Plane Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.PlaneKind
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getPlaneKind()
	 * @generated
	 */
	int PLANE_KIND = 31;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.FlowKind <em>Flow Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.FlowKind
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getFlowKind()
	 * @generated
	 */
	int FLOW_KIND = 32;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.SshAuthentication <em>Ssh Authentication</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.SshAuthentication
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getSshAuthentication()
	 * @generated
	 */
	int SSH_AUTHENTICATION = 33;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.HypervisorKind <em>Hypervisor Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.HypervisorKind
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getHypervisorKind()
	 * @generated
	 */
	int HYPERVISOR_KIND = 34;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.SignalKind <em>Signal Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.SignalKind
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getSignalKind()
	 * @generated
	 */
	int SIGNAL_KIND = 35;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.PeripheralKind <em>Peripheral Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.PeripheralKind
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getPeripheralKind()
	 * @generated
	 */
	int PERIPHERAL_KIND = 36;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.ProtectionMode <em>Protection Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.ProtectionMode
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getProtectionMode()
	 * @generated
	 */
	int PROTECTION_MODE = 37;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.SwitchProtocol <em>Switch Protocol</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.SwitchProtocol
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getSwitchProtocol()
	 * @generated
	 */
	int SWITCH_PROTOCOL = 38;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.StoragePoolKind <em>Storage Pool Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.StoragePoolKind
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getStoragePoolKind()
	 * @generated
	 */
	int STORAGE_POOL_KIND = 39;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.WindowMode <em>Window Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.WindowMode
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getWindowMode()
	 * @generated
	 */
	int WINDOW_MODE = 40;

	/**
	 * The meta object id for the '{@link org.hotseat.model.cluster.AccountRole <em>Account Role</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.hotseat.model.cluster.AccountRole
	 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getAccountRole()
	 * @generated
	 */
	int ACCOUNT_ROLE = 41;


	/**
	 * Returns the meta object for class '{@link org.hotseat.model.cluster.Identified <em>Identified</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Identified</em>'.
	 * @see org.hotseat.model.cluster.Identified
	 * @generated
	 */
	EClass getIdentified();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.Identified#getId <em>Id</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Id</em>'.
	 * @see org.hotseat.model.cluster.Identified#getId()
	 * @see #getIdentified()
	 * @generated
	 */
	EAttribute getIdentified_Id();

	/**
	 * Returns the meta object for class '{@link org.hotseat.model.cluster.Named <em>Named</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Named</em>'.
	 * @see org.hotseat.model.cluster.Named
	 * @generated
	 */
	EClass getNamed();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.Named#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.hotseat.model.cluster.Named#getName()
	 * @see #getNamed()
	 * @generated
	 */
	EAttribute getNamed_Name();

	/**
	 * Returns the meta object for class '{@link org.hotseat.model.cluster.NetworkEndpoint <em>Network Endpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Network Endpoint</em>'.
	 * @see org.hotseat.model.cluster.NetworkEndpoint
	 * @generated
	 */
	EClass getNetworkEndpoint();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.NetworkEndpoint#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.hotseat.model.cluster.NetworkEndpoint#getAddress()
	 * @see #getNetworkEndpoint()
	 * @generated
	 */
	EAttribute getNetworkEndpoint_Address();

	/**
	 * Returns the meta object for class '{@link org.hotseat.model.cluster.Cluster <em>Cluster</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Cluster</em>'.
	 * @see org.hotseat.model.cluster.Cluster
	 * @generated
	 */
	EClass getCluster();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.Cluster#getFormatVersion <em>Format Version</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Format Version</em>'.
	 * @see org.hotseat.model.cluster.Cluster#getFormatVersion()
	 * @see #getCluster()
	 * @generated
	 */
	EAttribute getCluster_FormatVersion();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hotseat.model.cluster.Cluster#getPlanes <em>Planes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Planes</em>'.
	 * @see org.hotseat.model.cluster.Cluster#getPlanes()
	 * @see #getCluster()
	 * @generated
	 */
	EReference getCluster_Planes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hotseat.model.cluster.Cluster#getFlows <em>Flows</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Flows</em>'.
	 * @see org.hotseat.model.cluster.Cluster#getFlows()
	 * @see #getCluster()
	 * @generated
	 */
	EReference getCluster_Flows();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hotseat.model.cluster.Cluster#getHosts <em>Hosts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Hosts</em>'.
	 * @see org.hotseat.model.cluster.Cluster#getHosts()
	 * @see #getCluster()
	 * @generated
	 */
	EReference getCluster_Hosts();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hotseat.model.cluster.Cluster#getMachines <em>Machines</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Machines</em>'.
	 * @see org.hotseat.model.cluster.Cluster#getMachines()
	 * @see #getCluster()
	 * @generated
	 */
	EReference getCluster_Machines();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hotseat.model.cluster.Cluster#getRooms <em>Rooms</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Rooms</em>'.
	 * @see org.hotseat.model.cluster.Cluster#getRooms()
	 * @see #getCluster()
	 * @generated
	 */
	EReference getCluster_Rooms();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hotseat.model.cluster.Cluster#getSeats <em>Seats</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Seats</em>'.
	 * @see org.hotseat.model.cluster.Cluster#getSeats()
	 * @see #getCluster()
	 * @generated
	 */
	EReference getCluster_Seats();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hotseat.model.cluster.Cluster#getProtectionPolicies <em>Protection Policies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Protection Policies</em>'.
	 * @see org.hotseat.model.cluster.Cluster#getProtectionPolicies()
	 * @see #getCluster()
	 * @generated
	 */
	EReference getCluster_ProtectionPolicies();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hotseat.model.cluster.Cluster#getSwitches <em>Switches</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Switches</em>'.
	 * @see org.hotseat.model.cluster.Cluster#getSwitches()
	 * @see #getCluster()
	 * @generated
	 */
	EReference getCluster_Switches();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hotseat.model.cluster.Cluster#getBoards <em>Boards</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Boards</em>'.
	 * @see org.hotseat.model.cluster.Cluster#getBoards()
	 * @see #getCluster()
	 * @generated
	 */
	EReference getCluster_Boards();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hotseat.model.cluster.Cluster#getRoutes <em>Routes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Routes</em>'.
	 * @see org.hotseat.model.cluster.Cluster#getRoutes()
	 * @see #getCluster()
	 * @generated
	 */
	EReference getCluster_Routes();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hotseat.model.cluster.Cluster#getStoragePools <em>Storage Pools</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Storage Pools</em>'.
	 * @see org.hotseat.model.cluster.Cluster#getStoragePools()
	 * @see #getCluster()
	 * @generated
	 */
	EReference getCluster_StoragePools();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hotseat.model.cluster.Cluster#getElasticPolicies <em>Elastic Policies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Elastic Policies</em>'.
	 * @see org.hotseat.model.cluster.Cluster#getElasticPolicies()
	 * @see #getCluster()
	 * @generated
	 */
	EReference getCluster_ElasticPolicies();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hotseat.model.cluster.Cluster#getTariffs <em>Tariffs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Tariffs</em>'.
	 * @see org.hotseat.model.cluster.Cluster#getTariffs()
	 * @see #getCluster()
	 * @generated
	 */
	EReference getCluster_Tariffs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hotseat.model.cluster.Cluster#getAccounts <em>Accounts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Accounts</em>'.
	 * @see org.hotseat.model.cluster.Cluster#getAccounts()
	 * @see #getCluster()
	 * @generated
	 */
	EReference getCluster_Accounts();

	/**
	 * Returns the meta object for class '{@link org.hotseat.model.cluster.Plane <em>Plane</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plane</em>'.
	 * @see org.hotseat.model.cluster.Plane
	 * @generated
	 */
	EClass getPlane();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.Plane#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hotseat.model.cluster.Plane#getKind()
	 * @see #getPlane()
	 * @generated
	 */
	EAttribute getPlane_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.Plane#getSubnet <em>Subnet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Subnet</em>'.
	 * @see org.hotseat.model.cluster.Plane#getSubnet()
	 * @see #getPlane()
	 * @generated
	 */
	EAttribute getPlane_Subnet();

	/**
	 * Returns the meta object for class '{@link org.hotseat.model.cluster.FlowMapping <em>Flow Mapping</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Flow Mapping</em>'.
	 * @see org.hotseat.model.cluster.FlowMapping
	 * @generated
	 */
	EClass getFlowMapping();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.FlowMapping#getFlow <em>Flow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Flow</em>'.
	 * @see org.hotseat.model.cluster.FlowMapping#getFlow()
	 * @see #getFlowMapping()
	 * @generated
	 */
	EAttribute getFlowMapping_Flow();

	/**
	 * Returns the meta object for the reference '{@link org.hotseat.model.cluster.FlowMapping#getPlane <em>Plane</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Plane</em>'.
	 * @see org.hotseat.model.cluster.FlowMapping#getPlane()
	 * @see #getFlowMapping()
	 * @generated
	 */
	EReference getFlowMapping_Plane();

	/**
	 * Returns the meta object for class '{@link org.hotseat.model.cluster.Host <em>Host</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Host</em>'.
	 * @see org.hotseat.model.cluster.Host
	 * @generated
	 */
	EClass getHost();

	/**
	 * Returns the meta object for the containment reference '{@link org.hotseat.model.cluster.Host#getSsh <em>Ssh</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Ssh</em>'.
	 * @see org.hotseat.model.cluster.Host#getSsh()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_Ssh();

	/**
	 * Returns the meta object for the containment reference '{@link org.hotseat.model.cluster.Host#getLibvirt <em>Libvirt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Libvirt</em>'.
	 * @see org.hotseat.model.cluster.Host#getLibvirt()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_Libvirt();

	/**
	 * Returns the meta object for the containment reference '{@link org.hotseat.model.cluster.Host#getBmc <em>Bmc</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Bmc</em>'.
	 * @see org.hotseat.model.cluster.Host#getBmc()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_Bmc();

	/**
	 * Returns the meta object for the containment reference '{@link org.hotseat.model.cluster.Host#getCapacity <em>Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Capacity</em>'.
	 * @see org.hotseat.model.cluster.Host#getCapacity()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_Capacity();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hotseat.model.cluster.Host#getInterfaces <em>Interfaces</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Interfaces</em>'.
	 * @see org.hotseat.model.cluster.Host#getInterfaces()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_Interfaces();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hotseat.model.cluster.Host#getOutputs <em>Outputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Outputs</em>'.
	 * @see org.hotseat.model.cluster.Host#getOutputs()
	 * @see #getHost()
	 * @generated
	 */
	EReference getHost_Outputs();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.Host#getNotes <em>Notes</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Notes</em>'.
	 * @see org.hotseat.model.cluster.Host#getNotes()
	 * @see #getHost()
	 * @generated
	 */
	EAttribute getHost_Notes();

	/**
	 * Returns the meta object for class '{@link org.hotseat.model.cluster.SshEndpoint <em>Ssh Endpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ssh Endpoint</em>'.
	 * @see org.hotseat.model.cluster.SshEndpoint
	 * @generated
	 */
	EClass getSshEndpoint();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.SshEndpoint#getPort <em>Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Port</em>'.
	 * @see org.hotseat.model.cluster.SshEndpoint#getPort()
	 * @see #getSshEndpoint()
	 * @generated
	 */
	EAttribute getSshEndpoint_Port();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.SshEndpoint#getUser <em>User</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>User</em>'.
	 * @see org.hotseat.model.cluster.SshEndpoint#getUser()
	 * @see #getSshEndpoint()
	 * @generated
	 */
	EAttribute getSshEndpoint_User();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.SshEndpoint#getAuthentication <em>Authentication</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Authentication</em>'.
	 * @see org.hotseat.model.cluster.SshEndpoint#getAuthentication()
	 * @see #getSshEndpoint()
	 * @generated
	 */
	EAttribute getSshEndpoint_Authentication();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.SshEndpoint#getKeyFile <em>Key File</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Key File</em>'.
	 * @see org.hotseat.model.cluster.SshEndpoint#getKeyFile()
	 * @see #getSshEndpoint()
	 * @generated
	 */
	EAttribute getSshEndpoint_KeyFile();

	/**
	 * Returns the meta object for class '{@link org.hotseat.model.cluster.LibvirtEndpoint <em>Libvirt Endpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Libvirt Endpoint</em>'.
	 * @see org.hotseat.model.cluster.LibvirtEndpoint
	 * @generated
	 */
	EClass getLibvirtEndpoint();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.LibvirtEndpoint#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hotseat.model.cluster.LibvirtEndpoint#getKind()
	 * @see #getLibvirtEndpoint()
	 * @generated
	 */
	EAttribute getLibvirtEndpoint_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.LibvirtEndpoint#getUri <em>Uri</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uri</em>'.
	 * @see org.hotseat.model.cluster.LibvirtEndpoint#getUri()
	 * @see #getLibvirtEndpoint()
	 * @generated
	 */
	EAttribute getLibvirtEndpoint_Uri();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.LibvirtEndpoint#getSocketPath <em>Socket Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Socket Path</em>'.
	 * @see org.hotseat.model.cluster.LibvirtEndpoint#getSocketPath()
	 * @see #getLibvirtEndpoint()
	 * @generated
	 */
	EAttribute getLibvirtEndpoint_SocketPath();

	/**
	 * Returns the meta object for class '{@link org.hotseat.model.cluster.Bmc <em>Bmc</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Bmc</em>'.
	 * @see org.hotseat.model.cluster.Bmc
	 * @generated
	 */
	EClass getBmc();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.Bmc#getPort <em>Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Port</em>'.
	 * @see org.hotseat.model.cluster.Bmc#getPort()
	 * @see #getBmc()
	 * @generated
	 */
	EAttribute getBmc_Port();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.Bmc#getUser <em>User</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>User</em>'.
	 * @see org.hotseat.model.cluster.Bmc#getUser()
	 * @see #getBmc()
	 * @generated
	 */
	EAttribute getBmc_User();

	/**
	 * Returns the meta object for class '{@link org.hotseat.model.cluster.HostCapacity <em>Host Capacity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Host Capacity</em>'.
	 * @see org.hotseat.model.cluster.HostCapacity
	 * @generated
	 */
	EClass getHostCapacity();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.HostCapacity#getProcessors <em>Processors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Processors</em>'.
	 * @see org.hotseat.model.cluster.HostCapacity#getProcessors()
	 * @see #getHostCapacity()
	 * @generated
	 */
	EAttribute getHostCapacity_Processors();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.HostCapacity#getMemoryMib <em>Memory Mib</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Memory Mib</em>'.
	 * @see org.hotseat.model.cluster.HostCapacity#getMemoryMib()
	 * @see #getHostCapacity()
	 * @generated
	 */
	EAttribute getHostCapacity_MemoryMib();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.HostCapacity#getReservedMemoryMib <em>Reserved Memory Mib</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reserved Memory Mib</em>'.
	 * @see org.hotseat.model.cluster.HostCapacity#getReservedMemoryMib()
	 * @see #getHostCapacity()
	 * @generated
	 */
	EAttribute getHostCapacity_ReservedMemoryMib();

	/**
	 * Returns the meta object for class '{@link org.hotseat.model.cluster.PlaneInterface <em>Plane Interface</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Plane Interface</em>'.
	 * @see org.hotseat.model.cluster.PlaneInterface
	 * @generated
	 */
	EClass getPlaneInterface();

	/**
	 * Returns the meta object for the reference '{@link org.hotseat.model.cluster.PlaneInterface#getPlane <em>Plane</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Plane</em>'.
	 * @see org.hotseat.model.cluster.PlaneInterface#getPlane()
	 * @see #getPlaneInterface()
	 * @generated
	 */
	EReference getPlaneInterface_Plane();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.PlaneInterface#getInterfaceName <em>Interface Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Interface Name</em>'.
	 * @see org.hotseat.model.cluster.PlaneInterface#getInterfaceName()
	 * @see #getPlaneInterface()
	 * @generated
	 */
	EAttribute getPlaneInterface_InterfaceName();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.PlaneInterface#getAddress <em>Address</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Address</em>'.
	 * @see org.hotseat.model.cluster.PlaneInterface#getAddress()
	 * @see #getPlaneInterface()
	 * @generated
	 */
	EAttribute getPlaneInterface_Address();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.PlaneInterface#getBridge <em>Bridge</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bridge</em>'.
	 * @see org.hotseat.model.cluster.PlaneInterface#getBridge()
	 * @see #getPlaneInterface()
	 * @generated
	 */
	EAttribute getPlaneInterface_Bridge();

	/**
	 * Returns the meta object for class '{@link org.hotseat.model.cluster.DisplayOutput <em>Display Output</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Display Output</em>'.
	 * @see org.hotseat.model.cluster.DisplayOutput
	 * @generated
	 */
	EClass getDisplayOutput();

	/**
	 * Returns the meta object for the reference '{@link org.hotseat.model.cluster.DisplayOutput#getSwitchInput <em>Switch Input</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Switch Input</em>'.
	 * @see org.hotseat.model.cluster.DisplayOutput#getSwitchInput()
	 * @see #getDisplayOutput()
	 * @generated
	 */
	EReference getDisplayOutput_SwitchInput();

	/**
	 * Returns the meta object for class '{@link org.hotseat.model.cluster.VirtualMachine <em>Virtual Machine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Virtual Machine</em>'.
	 * @see org.hotseat.model.cluster.VirtualMachine
	 * @generated
	 */
	EClass getVirtualMachine();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.VirtualMachine#getUuid <em>Uuid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Uuid</em>'.
	 * @see org.hotseat.model.cluster.VirtualMachine#getUuid()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_Uuid();

	/**
	 * Returns the meta object for the reference '{@link org.hotseat.model.cluster.VirtualMachine#getHome <em>Home</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Home</em>'.
	 * @see org.hotseat.model.cluster.VirtualMachine#getHome()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EReference getVirtualMachine_Home();

	/**
	 * Returns the meta object for the reference '{@link org.hotseat.model.cluster.VirtualMachine#getProtection <em>Protection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Protection</em>'.
	 * @see org.hotseat.model.cluster.VirtualMachine#getProtection()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EReference getVirtualMachine_Protection();

	/**
	 * Returns the meta object for the reference '{@link org.hotseat.model.cluster.VirtualMachine#getElastic <em>Elastic</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Elastic</em>'.
	 * @see org.hotseat.model.cluster.VirtualMachine#getElastic()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EReference getVirtualMachine_Elastic();

	/**
	 * Returns the meta object for the reference '{@link org.hotseat.model.cluster.VirtualMachine#getStoragePool <em>Storage Pool</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Storage Pool</em>'.
	 * @see org.hotseat.model.cluster.VirtualMachine#getStoragePool()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EReference getVirtualMachine_StoragePool();

	/**
	 * Returns the meta object for the reference '{@link org.hotseat.model.cluster.VirtualMachine#getOwner <em>Owner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Owner</em>'.
	 * @see org.hotseat.model.cluster.VirtualMachine#getOwner()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EReference getVirtualMachine_Owner();

	/**
	 * Returns the meta object for the reference '{@link org.hotseat.model.cluster.VirtualMachine#getTariff <em>Tariff</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Tariff</em>'.
	 * @see org.hotseat.model.cluster.VirtualMachine#getTariff()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EReference getVirtualMachine_Tariff();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.VirtualMachine#getPriority <em>Priority</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Priority</em>'.
	 * @see org.hotseat.model.cluster.VirtualMachine#getPriority()
	 * @see #getVirtualMachine()
	 * @generated
	 */
	EAttribute getVirtualMachine_Priority();

	/**
	 * Returns the meta object for class '{@link org.hotseat.model.cluster.Room <em>Room</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Room</em>'.
	 * @see org.hotseat.model.cluster.Room
	 * @generated
	 */
	EClass getRoom();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.Room#getWidthMillimetres <em>Width Millimetres</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width Millimetres</em>'.
	 * @see org.hotseat.model.cluster.Room#getWidthMillimetres()
	 * @see #getRoom()
	 * @generated
	 */
	EAttribute getRoom_WidthMillimetres();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.Room#getDepthMillimetres <em>Depth Millimetres</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Depth Millimetres</em>'.
	 * @see org.hotseat.model.cluster.Room#getDepthMillimetres()
	 * @see #getRoom()
	 * @generated
	 */
	EAttribute getRoom_DepthMillimetres();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.Room#getPicture <em>Picture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Picture</em>'.
	 * @see org.hotseat.model.cluster.Room#getPicture()
	 * @see #getRoom()
	 * @generated
	 */
	EAttribute getRoom_Picture();

	/**
	 * Returns the meta object for class '{@link org.hotseat.model.cluster.Seat <em>Seat</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Seat</em>'.
	 * @see org.hotseat.model.cluster.Seat
	 * @generated
	 */
	EClass getSeat();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.Seat#getDuty <em>Duty</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Duty</em>'.
	 * @see org.hotseat.model.cluster.Seat#getDuty()
	 * @see #getSeat()
	 * @generated
	 */
	EAttribute getSeat_Duty();

	/**
	 * Returns the meta object for the reference '{@link org.hotseat.model.cluster.Seat#getRoom <em>Room</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Room</em>'.
	 * @see org.hotseat.model.cluster.Seat#getRoom()
	 * @see #getSeat()
	 * @generated
	 */
	EReference getSeat_Room();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.Seat#getXMillimetres <em>XMillimetres</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>XMillimetres</em>'.
	 * @see org.hotseat.model.cluster.Seat#getXMillimetres()
	 * @see #getSeat()
	 * @generated
	 */
	EAttribute getSeat_XMillimetres();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.Seat#getYMillimetres <em>YMillimetres</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>YMillimetres</em>'.
	 * @see org.hotseat.model.cluster.Seat#getYMillimetres()
	 * @see #getSeat()
	 * @generated
	 */
	EAttribute getSeat_YMillimetres();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.Seat#getRotationDegrees <em>Rotation Degrees</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rotation Degrees</em>'.
	 * @see org.hotseat.model.cluster.Seat#getRotationDegrees()
	 * @see #getSeat()
	 * @generated
	 */
	EAttribute getSeat_RotationDegrees();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hotseat.model.cluster.Seat#getMonitors <em>Monitors</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Monitors</em>'.
	 * @see org.hotseat.model.cluster.Seat#getMonitors()
	 * @see #getSeat()
	 * @generated
	 */
	EReference getSeat_Monitors();

	/**
	 * Returns the meta object for the containment reference '{@link org.hotseat.model.cluster.Seat#getInputSet <em>Input Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Input Set</em>'.
	 * @see org.hotseat.model.cluster.Seat#getInputSet()
	 * @see #getSeat()
	 * @generated
	 */
	EReference getSeat_InputSet();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hotseat.model.cluster.Seat#getPeripherals <em>Peripherals</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Peripherals</em>'.
	 * @see org.hotseat.model.cluster.Seat#getPeripherals()
	 * @see #getSeat()
	 * @generated
	 */
	EReference getSeat_Peripherals();

	/**
	 * Returns the meta object for the reference '{@link org.hotseat.model.cluster.Seat#getMachine <em>Machine</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Machine</em>'.
	 * @see org.hotseat.model.cluster.Seat#getMachine()
	 * @see #getSeat()
	 * @generated
	 */
	EReference getSeat_Machine();

	/**
	 * Returns the meta object for class '{@link org.hotseat.model.cluster.Monitor <em>Monitor</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Monitor</em>'.
	 * @see org.hotseat.model.cluster.Monitor
	 * @generated
	 */
	EClass getMonitor();

	/**
	 * Returns the meta object for the containment reference '{@link org.hotseat.model.cluster.Monitor#getEdid <em>Edid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Edid</em>'.
	 * @see org.hotseat.model.cluster.Monitor#getEdid()
	 * @see #getMonitor()
	 * @generated
	 */
	EReference getMonitor_Edid();

	/**
	 * Returns the meta object for the reference '{@link org.hotseat.model.cluster.Monitor#getSwitchOutput <em>Switch Output</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Switch Output</em>'.
	 * @see org.hotseat.model.cluster.Monitor#getSwitchOutput()
	 * @see #getMonitor()
	 * @generated
	 */
	EReference getMonitor_SwitchOutput();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.Monitor#getMachineHead <em>Machine Head</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Machine Head</em>'.
	 * @see org.hotseat.model.cluster.Monitor#getMachineHead()
	 * @see #getMonitor()
	 * @generated
	 */
	EAttribute getMonitor_MachineHead();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.Monitor#getWidthPixels <em>Width Pixels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Width Pixels</em>'.
	 * @see org.hotseat.model.cluster.Monitor#getWidthPixels()
	 * @see #getMonitor()
	 * @generated
	 */
	EAttribute getMonitor_WidthPixels();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.Monitor#getHeightPixels <em>Height Pixels</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height Pixels</em>'.
	 * @see org.hotseat.model.cluster.Monitor#getHeightPixels()
	 * @see #getMonitor()
	 * @generated
	 */
	EAttribute getMonitor_HeightPixels();

	/**
	 * Returns the meta object for class '{@link org.hotseat.model.cluster.EdidIdentity <em>Edid Identity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Edid Identity</em>'.
	 * @see org.hotseat.model.cluster.EdidIdentity
	 * @generated
	 */
	EClass getEdidIdentity();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.EdidIdentity#getManufacturer <em>Manufacturer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Manufacturer</em>'.
	 * @see org.hotseat.model.cluster.EdidIdentity#getManufacturer()
	 * @see #getEdidIdentity()
	 * @generated
	 */
	EAttribute getEdidIdentity_Manufacturer();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.EdidIdentity#getProduct <em>Product</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Product</em>'.
	 * @see org.hotseat.model.cluster.EdidIdentity#getProduct()
	 * @see #getEdidIdentity()
	 * @generated
	 */
	EAttribute getEdidIdentity_Product();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.EdidIdentity#getSerial <em>Serial</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Serial</em>'.
	 * @see org.hotseat.model.cluster.EdidIdentity#getSerial()
	 * @see #getEdidIdentity()
	 * @generated
	 */
	EAttribute getEdidIdentity_Serial();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.EdidIdentity#getSha256 <em>Sha256</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sha256</em>'.
	 * @see org.hotseat.model.cluster.EdidIdentity#getSha256()
	 * @see #getEdidIdentity()
	 * @generated
	 */
	EAttribute getEdidIdentity_Sha256();

	/**
	 * Returns the meta object for class '{@link org.hotseat.model.cluster.InputSet <em>Input Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Input Set</em>'.
	 * @see org.hotseat.model.cluster.InputSet
	 * @generated
	 */
	EClass getInputSet();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.InputSet#getKeyboard <em>Keyboard</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Keyboard</em>'.
	 * @see org.hotseat.model.cluster.InputSet#getKeyboard()
	 * @see #getInputSet()
	 * @generated
	 */
	EAttribute getInputSet_Keyboard();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.InputSet#getPointer <em>Pointer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pointer</em>'.
	 * @see org.hotseat.model.cluster.InputSet#getPointer()
	 * @see #getInputSet()
	 * @generated
	 */
	EAttribute getInputSet_Pointer();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.InputSet#isTouchScreen <em>Touch Screen</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Touch Screen</em>'.
	 * @see org.hotseat.model.cluster.InputSet#isTouchScreen()
	 * @see #getInputSet()
	 * @generated
	 */
	EAttribute getInputSet_TouchScreen();

	/**
	 * Returns the meta object for the reference '{@link org.hotseat.model.cluster.InputSet#getUsbOutput <em>Usb Output</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Usb Output</em>'.
	 * @see org.hotseat.model.cluster.InputSet#getUsbOutput()
	 * @see #getInputSet()
	 * @generated
	 */
	EReference getInputSet_UsbOutput();

	/**
	 * Returns the meta object for class '{@link org.hotseat.model.cluster.Peripheral <em>Peripheral</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Peripheral</em>'.
	 * @see org.hotseat.model.cluster.Peripheral
	 * @generated
	 */
	EClass getPeripheral();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.Peripheral#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hotseat.model.cluster.Peripheral#getKind()
	 * @see #getPeripheral()
	 * @generated
	 */
	EAttribute getPeripheral_Kind();

	/**
	 * Returns the meta object for the reference '{@link org.hotseat.model.cluster.Peripheral#getPort <em>Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Port</em>'.
	 * @see org.hotseat.model.cluster.Peripheral#getPort()
	 * @see #getPeripheral()
	 * @generated
	 */
	EReference getPeripheral_Port();

	/**
	 * Returns the meta object for class '{@link org.hotseat.model.cluster.ProtectionPolicy <em>Protection Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Protection Policy</em>'.
	 * @see org.hotseat.model.cluster.ProtectionPolicy
	 * @generated
	 */
	EClass getProtectionPolicy();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.ProtectionPolicy#getMode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mode</em>'.
	 * @see org.hotseat.model.cluster.ProtectionPolicy#getMode()
	 * @see #getProtectionPolicy()
	 * @generated
	 */
	EAttribute getProtectionPolicy_Mode();

	/**
	 * Returns the meta object for the reference '{@link org.hotseat.model.cluster.ProtectionPolicy#getPrimary <em>Primary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Primary</em>'.
	 * @see org.hotseat.model.cluster.ProtectionPolicy#getPrimary()
	 * @see #getProtectionPolicy()
	 * @generated
	 */
	EReference getProtectionPolicy_Primary();

	/**
	 * Returns the meta object for the reference list '{@link org.hotseat.model.cluster.ProtectionPolicy#getStandbys <em>Standbys</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Standbys</em>'.
	 * @see org.hotseat.model.cluster.ProtectionPolicy#getStandbys()
	 * @see #getProtectionPolicy()
	 * @generated
	 */
	EReference getProtectionPolicy_Standbys();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.ProtectionPolicy#getRecoveryPointMillis <em>Recovery Point Millis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Recovery Point Millis</em>'.
	 * @see org.hotseat.model.cluster.ProtectionPolicy#getRecoveryPointMillis()
	 * @see #getProtectionPolicy()
	 * @generated
	 */
	EAttribute getProtectionPolicy_RecoveryPointMillis();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.ProtectionPolicy#getPauseBudgetMillis <em>Pause Budget Millis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pause Budget Millis</em>'.
	 * @see org.hotseat.model.cluster.ProtectionPolicy#getPauseBudgetMillis()
	 * @see #getProtectionPolicy()
	 * @generated
	 */
	EAttribute getProtectionPolicy_PauseBudgetMillis();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.ProtectionPolicy#isFailBack <em>Fail Back</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fail Back</em>'.
	 * @see org.hotseat.model.cluster.ProtectionPolicy#isFailBack()
	 * @see #getProtectionPolicy()
	 * @generated
	 */
	EAttribute getProtectionPolicy_FailBack();

	/**
	 * Returns the meta object for class '{@link org.hotseat.model.cluster.MatrixSwitch <em>Matrix Switch</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Matrix Switch</em>'.
	 * @see org.hotseat.model.cluster.MatrixSwitch
	 * @generated
	 */
	EClass getMatrixSwitch();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.MatrixSwitch#getProtocol <em>Protocol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Protocol</em>'.
	 * @see org.hotseat.model.cluster.MatrixSwitch#getProtocol()
	 * @see #getMatrixSwitch()
	 * @generated
	 */
	EAttribute getMatrixSwitch_Protocol();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.MatrixSwitch#getPort <em>Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Port</em>'.
	 * @see org.hotseat.model.cluster.MatrixSwitch#getPort()
	 * @see #getMatrixSwitch()
	 * @generated
	 */
	EAttribute getMatrixSwitch_Port();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.MatrixSwitch#getUser <em>User</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>User</em>'.
	 * @see org.hotseat.model.cluster.MatrixSwitch#getUser()
	 * @see #getMatrixSwitch()
	 * @generated
	 */
	EAttribute getMatrixSwitch_User();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hotseat.model.cluster.MatrixSwitch#getInputs <em>Inputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Inputs</em>'.
	 * @see org.hotseat.model.cluster.MatrixSwitch#getInputs()
	 * @see #getMatrixSwitch()
	 * @generated
	 */
	EReference getMatrixSwitch_Inputs();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hotseat.model.cluster.MatrixSwitch#getOutputs <em>Outputs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Outputs</em>'.
	 * @see org.hotseat.model.cluster.MatrixSwitch#getOutputs()
	 * @see #getMatrixSwitch()
	 * @generated
	 */
	EReference getMatrixSwitch_Outputs();

	/**
	 * Returns the meta object for class '{@link org.hotseat.model.cluster.SwitchInput <em>Switch Input</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Switch Input</em>'.
	 * @see org.hotseat.model.cluster.SwitchInput
	 * @generated
	 */
	EClass getSwitchInput();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.SwitchInput#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.hotseat.model.cluster.SwitchInput#getNumber()
	 * @see #getSwitchInput()
	 * @generated
	 */
	EAttribute getSwitchInput_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.SwitchInput#getSignal <em>Signal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signal</em>'.
	 * @see org.hotseat.model.cluster.SwitchInput#getSignal()
	 * @see #getSwitchInput()
	 * @generated
	 */
	EAttribute getSwitchInput_Signal();

	/**
	 * Returns the meta object for the containment reference '{@link org.hotseat.model.cluster.SwitchInput#getEdid <em>Edid</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Edid</em>'.
	 * @see org.hotseat.model.cluster.SwitchInput#getEdid()
	 * @see #getSwitchInput()
	 * @generated
	 */
	EReference getSwitchInput_Edid();

	/**
	 * Returns the meta object for class '{@link org.hotseat.model.cluster.SwitchOutput <em>Switch Output</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Switch Output</em>'.
	 * @see org.hotseat.model.cluster.SwitchOutput
	 * @generated
	 */
	EClass getSwitchOutput();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.SwitchOutput#getNumber <em>Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Number</em>'.
	 * @see org.hotseat.model.cluster.SwitchOutput#getNumber()
	 * @see #getSwitchOutput()
	 * @generated
	 */
	EAttribute getSwitchOutput_Number();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.SwitchOutput#getSignal <em>Signal</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Signal</em>'.
	 * @see org.hotseat.model.cluster.SwitchOutput#getSignal()
	 * @see #getSwitchOutput()
	 * @generated
	 */
	EAttribute getSwitchOutput_Signal();

	/**
	 * Returns the meta object for class '{@link org.hotseat.model.cluster.Route <em>Route</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Route</em>'.
	 * @see org.hotseat.model.cluster.Route
	 * @generated
	 */
	EClass getRoute();

	/**
	 * Returns the meta object for the reference '{@link org.hotseat.model.cluster.Route#getInput <em>Input</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Input</em>'.
	 * @see org.hotseat.model.cluster.Route#getInput()
	 * @see #getRoute()
	 * @generated
	 */
	EReference getRoute_Input();

	/**
	 * Returns the meta object for the reference '{@link org.hotseat.model.cluster.Route#getOutput <em>Output</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Output</em>'.
	 * @see org.hotseat.model.cluster.Route#getOutput()
	 * @see #getRoute()
	 * @generated
	 */
	EReference getRoute_Output();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.Route#isLocked <em>Locked</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Locked</em>'.
	 * @see org.hotseat.model.cluster.Route#isLocked()
	 * @see #getRoute()
	 * @generated
	 */
	EAttribute getRoute_Locked();

	/**
	 * Returns the meta object for class '{@link org.hotseat.model.cluster.InterfaceBoard <em>Interface Board</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Interface Board</em>'.
	 * @see org.hotseat.model.cluster.InterfaceBoard
	 * @generated
	 */
	EClass getInterfaceBoard();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.InterfaceBoard#getPort <em>Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Port</em>'.
	 * @see org.hotseat.model.cluster.InterfaceBoard#getPort()
	 * @see #getInterfaceBoard()
	 * @generated
	 */
	EAttribute getInterfaceBoard_Port();

	/**
	 * Returns the meta object for the containment reference list '{@link org.hotseat.model.cluster.InterfaceBoard#getPorts <em>Ports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ports</em>'.
	 * @see org.hotseat.model.cluster.InterfaceBoard#getPorts()
	 * @see #getInterfaceBoard()
	 * @generated
	 */
	EReference getInterfaceBoard_Ports();

	/**
	 * Returns the meta object for class '{@link org.hotseat.model.cluster.BoardPort <em>Board Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Board Port</em>'.
	 * @see org.hotseat.model.cluster.BoardPort
	 * @generated
	 */
	EClass getBoardPort();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.BoardPort#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hotseat.model.cluster.BoardPort#getKind()
	 * @see #getBoardPort()
	 * @generated
	 */
	EAttribute getBoardPort_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.BoardPort#getTcpPort <em>Tcp Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tcp Port</em>'.
	 * @see org.hotseat.model.cluster.BoardPort#getTcpPort()
	 * @see #getBoardPort()
	 * @generated
	 */
	EAttribute getBoardPort_TcpPort();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.BoardPort#getBitsPerSecond <em>Bits Per Second</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bits Per Second</em>'.
	 * @see org.hotseat.model.cluster.BoardPort#getBitsPerSecond()
	 * @see #getBoardPort()
	 * @generated
	 */
	EAttribute getBoardPort_BitsPerSecond();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.BoardPort#getLineFormat <em>Line Format</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line Format</em>'.
	 * @see org.hotseat.model.cluster.BoardPort#getLineFormat()
	 * @see #getBoardPort()
	 * @generated
	 */
	EAttribute getBoardPort_LineFormat();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.BoardPort#getDeviceIdentity <em>Device Identity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Device Identity</em>'.
	 * @see org.hotseat.model.cluster.BoardPort#getDeviceIdentity()
	 * @see #getBoardPort()
	 * @generated
	 */
	EAttribute getBoardPort_DeviceIdentity();

	/**
	 * Returns the meta object for class '{@link org.hotseat.model.cluster.StoragePool <em>Storage Pool</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Storage Pool</em>'.
	 * @see org.hotseat.model.cluster.StoragePool
	 * @generated
	 */
	EClass getStoragePool();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.StoragePool#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.hotseat.model.cluster.StoragePool#getKind()
	 * @see #getStoragePool()
	 * @generated
	 */
	EAttribute getStoragePool_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.StoragePool#getPath <em>Path</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Path</em>'.
	 * @see org.hotseat.model.cluster.StoragePool#getPath()
	 * @see #getStoragePool()
	 * @generated
	 */
	EAttribute getStoragePool_Path();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.StoragePool#getServer <em>Server</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Server</em>'.
	 * @see org.hotseat.model.cluster.StoragePool#getServer()
	 * @see #getStoragePool()
	 * @generated
	 */
	EAttribute getStoragePool_Server();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.StoragePool#getExport <em>Export</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Export</em>'.
	 * @see org.hotseat.model.cluster.StoragePool#getExport()
	 * @see #getStoragePool()
	 * @generated
	 */
	EAttribute getStoragePool_Export();

	/**
	 * Returns the meta object for the reference list '{@link org.hotseat.model.cluster.StoragePool#getHosts <em>Hosts</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Hosts</em>'.
	 * @see org.hotseat.model.cluster.StoragePool#getHosts()
	 * @see #getStoragePool()
	 * @generated
	 */
	EReference getStoragePool_Hosts();

	/**
	 * Returns the meta object for class '{@link org.hotseat.model.cluster.ElasticPolicy <em>Elastic Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Elastic Policy</em>'.
	 * @see org.hotseat.model.cluster.ElasticPolicy
	 * @generated
	 */
	EClass getElasticPolicy();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.ElasticPolicy#getLowerPercent <em>Lower Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lower Percent</em>'.
	 * @see org.hotseat.model.cluster.ElasticPolicy#getLowerPercent()
	 * @see #getElasticPolicy()
	 * @generated
	 */
	EAttribute getElasticPolicy_LowerPercent();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.ElasticPolicy#getUpperPercent <em>Upper Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Upper Percent</em>'.
	 * @see org.hotseat.model.cluster.ElasticPolicy#getUpperPercent()
	 * @see #getElasticPolicy()
	 * @generated
	 */
	EAttribute getElasticPolicy_UpperPercent();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.ElasticPolicy#getWindowSize <em>Window Size</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Window Size</em>'.
	 * @see org.hotseat.model.cluster.ElasticPolicy#getWindowSize()
	 * @see #getElasticPolicy()
	 * @generated
	 */
	EAttribute getElasticPolicy_WindowSize();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.ElasticPolicy#getRatioPercent <em>Ratio Percent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ratio Percent</em>'.
	 * @see org.hotseat.model.cluster.ElasticPolicy#getRatioPercent()
	 * @see #getElasticPolicy()
	 * @generated
	 */
	EAttribute getElasticPolicy_RatioPercent();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.ElasticPolicy#getMode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mode</em>'.
	 * @see org.hotseat.model.cluster.ElasticPolicy#getMode()
	 * @see #getElasticPolicy()
	 * @generated
	 */
	EAttribute getElasticPolicy_Mode();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.ElasticPolicy#getCoolDownMillis <em>Cool Down Millis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cool Down Millis</em>'.
	 * @see org.hotseat.model.cluster.ElasticPolicy#getCoolDownMillis()
	 * @see #getElasticPolicy()
	 * @generated
	 */
	EAttribute getElasticPolicy_CoolDownMillis();

	/**
	 * Returns the meta object for class '{@link org.hotseat.model.cluster.Tariff <em>Tariff</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tariff</em>'.
	 * @see org.hotseat.model.cluster.Tariff
	 * @generated
	 */
	EClass getTariff();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.Tariff#getCurrency <em>Currency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Currency</em>'.
	 * @see org.hotseat.model.cluster.Tariff#getCurrency()
	 * @see #getTariff()
	 * @generated
	 */
	EAttribute getTariff_Currency();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.Tariff#getPricePerProcessorHour <em>Price Per Processor Hour</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Price Per Processor Hour</em>'.
	 * @see org.hotseat.model.cluster.Tariff#getPricePerProcessorHour()
	 * @see #getTariff()
	 * @generated
	 */
	EAttribute getTariff_PricePerProcessorHour();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.Tariff#getPricePerGibMonth <em>Price Per Gib Month</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Price Per Gib Month</em>'.
	 * @see org.hotseat.model.cluster.Tariff#getPricePerGibMonth()
	 * @see #getTariff()
	 * @generated
	 */
	EAttribute getTariff_PricePerGibMonth();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.Tariff#getPricePerNetworkGib <em>Price Per Network Gib</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Price Per Network Gib</em>'.
	 * @see org.hotseat.model.cluster.Tariff#getPricePerNetworkGib()
	 * @see #getTariff()
	 * @generated
	 */
	EAttribute getTariff_PricePerNetworkGib();

	/**
	 * Returns the meta object for class '{@link org.hotseat.model.cluster.Account <em>Account</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Account</em>'.
	 * @see org.hotseat.model.cluster.Account
	 * @generated
	 */
	EClass getAccount();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.Account#getDisplayName <em>Display Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Display Name</em>'.
	 * @see org.hotseat.model.cluster.Account#getDisplayName()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_DisplayName();

	/**
	 * Returns the meta object for the attribute '{@link org.hotseat.model.cluster.Account#getRole <em>Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Role</em>'.
	 * @see org.hotseat.model.cluster.Account#getRole()
	 * @see #getAccount()
	 * @generated
	 */
	EAttribute getAccount_Role();

	/**
	 * Returns the meta object for enum '{@link org.hotseat.model.cluster.PlaneKind <em>Plane Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Plane Kind</em>'.
	 * @see org.hotseat.model.cluster.PlaneKind
	 * @generated
	 */
	EEnum getPlaneKind();

	/**
	 * Returns the meta object for enum '{@link org.hotseat.model.cluster.FlowKind <em>Flow Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Flow Kind</em>'.
	 * @see org.hotseat.model.cluster.FlowKind
	 * @generated
	 */
	EEnum getFlowKind();

	/**
	 * Returns the meta object for enum '{@link org.hotseat.model.cluster.SshAuthentication <em>Ssh Authentication</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Ssh Authentication</em>'.
	 * @see org.hotseat.model.cluster.SshAuthentication
	 * @generated
	 */
	EEnum getSshAuthentication();

	/**
	 * Returns the meta object for enum '{@link org.hotseat.model.cluster.HypervisorKind <em>Hypervisor Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Hypervisor Kind</em>'.
	 * @see org.hotseat.model.cluster.HypervisorKind
	 * @generated
	 */
	EEnum getHypervisorKind();

	/**
	 * Returns the meta object for enum '{@link org.hotseat.model.cluster.SignalKind <em>Signal Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Signal Kind</em>'.
	 * @see org.hotseat.model.cluster.SignalKind
	 * @generated
	 */
	EEnum getSignalKind();

	/**
	 * Returns the meta object for enum '{@link org.hotseat.model.cluster.PeripheralKind <em>Peripheral Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Peripheral Kind</em>'.
	 * @see org.hotseat.model.cluster.PeripheralKind
	 * @generated
	 */
	EEnum getPeripheralKind();

	/**
	 * Returns the meta object for enum '{@link org.hotseat.model.cluster.ProtectionMode <em>Protection Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Protection Mode</em>'.
	 * @see org.hotseat.model.cluster.ProtectionMode
	 * @generated
	 */
	EEnum getProtectionMode();

	/**
	 * Returns the meta object for enum '{@link org.hotseat.model.cluster.SwitchProtocol <em>Switch Protocol</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Switch Protocol</em>'.
	 * @see org.hotseat.model.cluster.SwitchProtocol
	 * @generated
	 */
	EEnum getSwitchProtocol();

	/**
	 * Returns the meta object for enum '{@link org.hotseat.model.cluster.StoragePoolKind <em>Storage Pool Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Storage Pool Kind</em>'.
	 * @see org.hotseat.model.cluster.StoragePoolKind
	 * @generated
	 */
	EEnum getStoragePoolKind();

	/**
	 * Returns the meta object for enum '{@link org.hotseat.model.cluster.WindowMode <em>Window Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Window Mode</em>'.
	 * @see org.hotseat.model.cluster.WindowMode
	 * @generated
	 */
	EEnum getWindowMode();

	/**
	 * Returns the meta object for enum '{@link org.hotseat.model.cluster.AccountRole <em>Account Role</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Account Role</em>'.
	 * @see org.hotseat.model.cluster.AccountRole
	 * @generated
	 */
	EEnum getAccountRole();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	ClusterFactory getClusterFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.impl.IdentifiedImpl <em>Identified</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.impl.IdentifiedImpl
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getIdentified()
		 * @generated
		 */
		EClass IDENTIFIED = eINSTANCE.getIdentified();

		/**
		 * The meta object literal for the '<em><b>Id</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IDENTIFIED__ID = eINSTANCE.getIdentified_Id();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.impl.NamedImpl <em>Named</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.impl.NamedImpl
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getNamed()
		 * @generated
		 */
		EClass NAMED = eINSTANCE.getNamed();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NAMED__NAME = eINSTANCE.getNamed_Name();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.impl.NetworkEndpointImpl <em>Network Endpoint</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.impl.NetworkEndpointImpl
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getNetworkEndpoint()
		 * @generated
		 */
		EClass NETWORK_ENDPOINT = eINSTANCE.getNetworkEndpoint();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute NETWORK_ENDPOINT__ADDRESS = eINSTANCE.getNetworkEndpoint_Address();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.impl.ClusterImpl <em>Cluster</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.impl.ClusterImpl
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getCluster()
		 * @generated
		 */
		EClass CLUSTER = eINSTANCE.getCluster();

		/**
		 * The meta object literal for the '<em><b>Format Version</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CLUSTER__FORMAT_VERSION = eINSTANCE.getCluster_FormatVersion();

		/**
		 * The meta object literal for the '<em><b>Planes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLUSTER__PLANES = eINSTANCE.getCluster_Planes();

		/**
		 * The meta object literal for the '<em><b>Flows</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLUSTER__FLOWS = eINSTANCE.getCluster_Flows();

		/**
		 * The meta object literal for the '<em><b>Hosts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLUSTER__HOSTS = eINSTANCE.getCluster_Hosts();

		/**
		 * The meta object literal for the '<em><b>Machines</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLUSTER__MACHINES = eINSTANCE.getCluster_Machines();

		/**
		 * The meta object literal for the '<em><b>Rooms</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLUSTER__ROOMS = eINSTANCE.getCluster_Rooms();

		/**
		 * The meta object literal for the '<em><b>Seats</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLUSTER__SEATS = eINSTANCE.getCluster_Seats();

		/**
		 * The meta object literal for the '<em><b>Protection Policies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLUSTER__PROTECTION_POLICIES = eINSTANCE.getCluster_ProtectionPolicies();

		/**
		 * The meta object literal for the '<em><b>Switches</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLUSTER__SWITCHES = eINSTANCE.getCluster_Switches();

		/**
		 * The meta object literal for the '<em><b>Boards</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLUSTER__BOARDS = eINSTANCE.getCluster_Boards();

		/**
		 * The meta object literal for the '<em><b>Routes</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLUSTER__ROUTES = eINSTANCE.getCluster_Routes();

		/**
		 * The meta object literal for the '<em><b>Storage Pools</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLUSTER__STORAGE_POOLS = eINSTANCE.getCluster_StoragePools();

		/**
		 * The meta object literal for the '<em><b>Elastic Policies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLUSTER__ELASTIC_POLICIES = eINSTANCE.getCluster_ElasticPolicies();

		/**
		 * The meta object literal for the '<em><b>Tariffs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLUSTER__TARIFFS = eINSTANCE.getCluster_Tariffs();

		/**
		 * The meta object literal for the '<em><b>Accounts</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CLUSTER__ACCOUNTS = eINSTANCE.getCluster_Accounts();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.impl.PlaneImpl <em>Plane</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.impl.PlaneImpl
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getPlane()
		 * @generated
		 */
		EClass PLANE = eINSTANCE.getPlane();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANE__KIND = eINSTANCE.getPlane_Kind();

		/**
		 * The meta object literal for the '<em><b>Subnet</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANE__SUBNET = eINSTANCE.getPlane_Subnet();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.impl.FlowMappingImpl <em>Flow Mapping</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.impl.FlowMappingImpl
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getFlowMapping()
		 * @generated
		 */
		EClass FLOW_MAPPING = eINSTANCE.getFlowMapping();

		/**
		 * The meta object literal for the '<em><b>Flow</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FLOW_MAPPING__FLOW = eINSTANCE.getFlowMapping_Flow();

		/**
		 * The meta object literal for the '<em><b>Plane</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference FLOW_MAPPING__PLANE = eINSTANCE.getFlowMapping_Plane();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.impl.HostImpl <em>Host</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.impl.HostImpl
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getHost()
		 * @generated
		 */
		EClass HOST = eINSTANCE.getHost();

		/**
		 * The meta object literal for the '<em><b>Ssh</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__SSH = eINSTANCE.getHost_Ssh();

		/**
		 * The meta object literal for the '<em><b>Libvirt</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__LIBVIRT = eINSTANCE.getHost_Libvirt();

		/**
		 * The meta object literal for the '<em><b>Bmc</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__BMC = eINSTANCE.getHost_Bmc();

		/**
		 * The meta object literal for the '<em><b>Capacity</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__CAPACITY = eINSTANCE.getHost_Capacity();

		/**
		 * The meta object literal for the '<em><b>Interfaces</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__INTERFACES = eINSTANCE.getHost_Interfaces();

		/**
		 * The meta object literal for the '<em><b>Outputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference HOST__OUTPUTS = eINSTANCE.getHost_Outputs();

		/**
		 * The meta object literal for the '<em><b>Notes</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST__NOTES = eINSTANCE.getHost_Notes();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.impl.SshEndpointImpl <em>Ssh Endpoint</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.impl.SshEndpointImpl
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getSshEndpoint()
		 * @generated
		 */
		EClass SSH_ENDPOINT = eINSTANCE.getSshEndpoint();

		/**
		 * The meta object literal for the '<em><b>Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SSH_ENDPOINT__PORT = eINSTANCE.getSshEndpoint_Port();

		/**
		 * The meta object literal for the '<em><b>User</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SSH_ENDPOINT__USER = eINSTANCE.getSshEndpoint_User();

		/**
		 * The meta object literal for the '<em><b>Authentication</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SSH_ENDPOINT__AUTHENTICATION = eINSTANCE.getSshEndpoint_Authentication();

		/**
		 * The meta object literal for the '<em><b>Key File</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SSH_ENDPOINT__KEY_FILE = eINSTANCE.getSshEndpoint_KeyFile();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.impl.LibvirtEndpointImpl <em>Libvirt Endpoint</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.impl.LibvirtEndpointImpl
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getLibvirtEndpoint()
		 * @generated
		 */
		EClass LIBVIRT_ENDPOINT = eINSTANCE.getLibvirtEndpoint();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIBVIRT_ENDPOINT__KIND = eINSTANCE.getLibvirtEndpoint_Kind();

		/**
		 * The meta object literal for the '<em><b>Uri</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIBVIRT_ENDPOINT__URI = eINSTANCE.getLibvirtEndpoint_Uri();

		/**
		 * The meta object literal for the '<em><b>Socket Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIBVIRT_ENDPOINT__SOCKET_PATH = eINSTANCE.getLibvirtEndpoint_SocketPath();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.impl.BmcImpl <em>Bmc</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.impl.BmcImpl
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getBmc()
		 * @generated
		 */
		EClass BMC = eINSTANCE.getBmc();

		/**
		 * The meta object literal for the '<em><b>Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BMC__PORT = eINSTANCE.getBmc_Port();

		/**
		 * The meta object literal for the '<em><b>User</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BMC__USER = eINSTANCE.getBmc_User();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.impl.HostCapacityImpl <em>Host Capacity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.impl.HostCapacityImpl
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getHostCapacity()
		 * @generated
		 */
		EClass HOST_CAPACITY = eINSTANCE.getHostCapacity();

		/**
		 * The meta object literal for the '<em><b>Processors</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST_CAPACITY__PROCESSORS = eINSTANCE.getHostCapacity_Processors();

		/**
		 * The meta object literal for the '<em><b>Memory Mib</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST_CAPACITY__MEMORY_MIB = eINSTANCE.getHostCapacity_MemoryMib();

		/**
		 * The meta object literal for the '<em><b>Reserved Memory Mib</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOST_CAPACITY__RESERVED_MEMORY_MIB = eINSTANCE.getHostCapacity_ReservedMemoryMib();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.impl.PlaneInterfaceImpl <em>Plane Interface</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.impl.PlaneInterfaceImpl
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getPlaneInterface()
		 * @generated
		 */
		EClass PLANE_INTERFACE = eINSTANCE.getPlaneInterface();

		/**
		 * The meta object literal for the '<em><b>Plane</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PLANE_INTERFACE__PLANE = eINSTANCE.getPlaneInterface_Plane();

		/**
		 * The meta object literal for the '<em><b>Interface Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANE_INTERFACE__INTERFACE_NAME = eINSTANCE.getPlaneInterface_InterfaceName();

		/**
		 * The meta object literal for the '<em><b>Address</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANE_INTERFACE__ADDRESS = eINSTANCE.getPlaneInterface_Address();

		/**
		 * The meta object literal for the '<em><b>Bridge</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PLANE_INTERFACE__BRIDGE = eINSTANCE.getPlaneInterface_Bridge();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.impl.DisplayOutputImpl <em>Display Output</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.impl.DisplayOutputImpl
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getDisplayOutput()
		 * @generated
		 */
		EClass DISPLAY_OUTPUT = eINSTANCE.getDisplayOutput();

		/**
		 * The meta object literal for the '<em><b>Switch Input</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DISPLAY_OUTPUT__SWITCH_INPUT = eINSTANCE.getDisplayOutput_SwitchInput();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.impl.VirtualMachineImpl <em>Virtual Machine</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.impl.VirtualMachineImpl
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getVirtualMachine()
		 * @generated
		 */
		EClass VIRTUAL_MACHINE = eINSTANCE.getVirtualMachine();

		/**
		 * The meta object literal for the '<em><b>Uuid</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__UUID = eINSTANCE.getVirtualMachine_Uuid();

		/**
		 * The meta object literal for the '<em><b>Home</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_MACHINE__HOME = eINSTANCE.getVirtualMachine_Home();

		/**
		 * The meta object literal for the '<em><b>Protection</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_MACHINE__PROTECTION = eINSTANCE.getVirtualMachine_Protection();

		/**
		 * The meta object literal for the '<em><b>Elastic</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_MACHINE__ELASTIC = eINSTANCE.getVirtualMachine_Elastic();

		/**
		 * The meta object literal for the '<em><b>Storage Pool</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_MACHINE__STORAGE_POOL = eINSTANCE.getVirtualMachine_StoragePool();

		/**
		 * The meta object literal for the '<em><b>Owner</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_MACHINE__OWNER = eINSTANCE.getVirtualMachine_Owner();

		/**
		 * The meta object literal for the '<em><b>Tariff</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VIRTUAL_MACHINE__TARIFF = eINSTANCE.getVirtualMachine_Tariff();

		/**
		 * The meta object literal for the '<em><b>Priority</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VIRTUAL_MACHINE__PRIORITY = eINSTANCE.getVirtualMachine_Priority();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.impl.RoomImpl <em>Room</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.impl.RoomImpl
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getRoom()
		 * @generated
		 */
		EClass ROOM = eINSTANCE.getRoom();

		/**
		 * The meta object literal for the '<em><b>Width Millimetres</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROOM__WIDTH_MILLIMETRES = eINSTANCE.getRoom_WidthMillimetres();

		/**
		 * The meta object literal for the '<em><b>Depth Millimetres</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROOM__DEPTH_MILLIMETRES = eINSTANCE.getRoom_DepthMillimetres();

		/**
		 * The meta object literal for the '<em><b>Picture</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROOM__PICTURE = eINSTANCE.getRoom_Picture();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.impl.SeatImpl <em>Seat</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.impl.SeatImpl
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getSeat()
		 * @generated
		 */
		EClass SEAT = eINSTANCE.getSeat();

		/**
		 * The meta object literal for the '<em><b>Duty</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEAT__DUTY = eINSTANCE.getSeat_Duty();

		/**
		 * The meta object literal for the '<em><b>Room</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEAT__ROOM = eINSTANCE.getSeat_Room();

		/**
		 * The meta object literal for the '<em><b>XMillimetres</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEAT__XMILLIMETRES = eINSTANCE.getSeat_XMillimetres();

		/**
		 * The meta object literal for the '<em><b>YMillimetres</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEAT__YMILLIMETRES = eINSTANCE.getSeat_YMillimetres();

		/**
		 * The meta object literal for the '<em><b>Rotation Degrees</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SEAT__ROTATION_DEGREES = eINSTANCE.getSeat_RotationDegrees();

		/**
		 * The meta object literal for the '<em><b>Monitors</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEAT__MONITORS = eINSTANCE.getSeat_Monitors();

		/**
		 * The meta object literal for the '<em><b>Input Set</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEAT__INPUT_SET = eINSTANCE.getSeat_InputSet();

		/**
		 * The meta object literal for the '<em><b>Peripherals</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEAT__PERIPHERALS = eINSTANCE.getSeat_Peripherals();

		/**
		 * The meta object literal for the '<em><b>Machine</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SEAT__MACHINE = eINSTANCE.getSeat_Machine();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.impl.MonitorImpl <em>Monitor</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.impl.MonitorImpl
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getMonitor()
		 * @generated
		 */
		EClass MONITOR = eINSTANCE.getMonitor();

		/**
		 * The meta object literal for the '<em><b>Edid</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MONITOR__EDID = eINSTANCE.getMonitor_Edid();

		/**
		 * The meta object literal for the '<em><b>Switch Output</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MONITOR__SWITCH_OUTPUT = eINSTANCE.getMonitor_SwitchOutput();

		/**
		 * The meta object literal for the '<em><b>Machine Head</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITOR__MACHINE_HEAD = eINSTANCE.getMonitor_MachineHead();

		/**
		 * The meta object literal for the '<em><b>Width Pixels</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITOR__WIDTH_PIXELS = eINSTANCE.getMonitor_WidthPixels();

		/**
		 * The meta object literal for the '<em><b>Height Pixels</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITOR__HEIGHT_PIXELS = eINSTANCE.getMonitor_HeightPixels();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.impl.EdidIdentityImpl <em>Edid Identity</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.impl.EdidIdentityImpl
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getEdidIdentity()
		 * @generated
		 */
		EClass EDID_IDENTITY = eINSTANCE.getEdidIdentity();

		/**
		 * The meta object literal for the '<em><b>Manufacturer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDID_IDENTITY__MANUFACTURER = eINSTANCE.getEdidIdentity_Manufacturer();

		/**
		 * The meta object literal for the '<em><b>Product</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDID_IDENTITY__PRODUCT = eINSTANCE.getEdidIdentity_Product();

		/**
		 * The meta object literal for the '<em><b>Serial</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDID_IDENTITY__SERIAL = eINSTANCE.getEdidIdentity_Serial();

		/**
		 * The meta object literal for the '<em><b>Sha256</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EDID_IDENTITY__SHA256 = eINSTANCE.getEdidIdentity_Sha256();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.impl.InputSetImpl <em>Input Set</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.impl.InputSetImpl
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getInputSet()
		 * @generated
		 */
		EClass INPUT_SET = eINSTANCE.getInputSet();

		/**
		 * The meta object literal for the '<em><b>Keyboard</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INPUT_SET__KEYBOARD = eINSTANCE.getInputSet_Keyboard();

		/**
		 * The meta object literal for the '<em><b>Pointer</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INPUT_SET__POINTER = eINSTANCE.getInputSet_Pointer();

		/**
		 * The meta object literal for the '<em><b>Touch Screen</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INPUT_SET__TOUCH_SCREEN = eINSTANCE.getInputSet_TouchScreen();

		/**
		 * The meta object literal for the '<em><b>Usb Output</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INPUT_SET__USB_OUTPUT = eINSTANCE.getInputSet_UsbOutput();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.impl.PeripheralImpl <em>Peripheral</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.impl.PeripheralImpl
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getPeripheral()
		 * @generated
		 */
		EClass PERIPHERAL = eINSTANCE.getPeripheral();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PERIPHERAL__KIND = eINSTANCE.getPeripheral_Kind();

		/**
		 * The meta object literal for the '<em><b>Port</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PERIPHERAL__PORT = eINSTANCE.getPeripheral_Port();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.impl.ProtectionPolicyImpl <em>Protection Policy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.impl.ProtectionPolicyImpl
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getProtectionPolicy()
		 * @generated
		 */
		EClass PROTECTION_POLICY = eINSTANCE.getProtectionPolicy();

		/**
		 * The meta object literal for the '<em><b>Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTION_POLICY__MODE = eINSTANCE.getProtectionPolicy_Mode();

		/**
		 * The meta object literal for the '<em><b>Primary</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROTECTION_POLICY__PRIMARY = eINSTANCE.getProtectionPolicy_Primary();

		/**
		 * The meta object literal for the '<em><b>Standbys</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PROTECTION_POLICY__STANDBYS = eINSTANCE.getProtectionPolicy_Standbys();

		/**
		 * The meta object literal for the '<em><b>Recovery Point Millis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTION_POLICY__RECOVERY_POINT_MILLIS = eINSTANCE.getProtectionPolicy_RecoveryPointMillis();

		/**
		 * The meta object literal for the '<em><b>Pause Budget Millis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTION_POLICY__PAUSE_BUDGET_MILLIS = eINSTANCE.getProtectionPolicy_PauseBudgetMillis();

		/**
		 * The meta object literal for the '<em><b>Fail Back</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PROTECTION_POLICY__FAIL_BACK = eINSTANCE.getProtectionPolicy_FailBack();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.impl.MatrixSwitchImpl <em>Matrix Switch</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.impl.MatrixSwitchImpl
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getMatrixSwitch()
		 * @generated
		 */
		EClass MATRIX_SWITCH = eINSTANCE.getMatrixSwitch();

		/**
		 * The meta object literal for the '<em><b>Protocol</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATRIX_SWITCH__PROTOCOL = eINSTANCE.getMatrixSwitch_Protocol();

		/**
		 * The meta object literal for the '<em><b>Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATRIX_SWITCH__PORT = eINSTANCE.getMatrixSwitch_Port();

		/**
		 * The meta object literal for the '<em><b>User</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MATRIX_SWITCH__USER = eINSTANCE.getMatrixSwitch_User();

		/**
		 * The meta object literal for the '<em><b>Inputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MATRIX_SWITCH__INPUTS = eINSTANCE.getMatrixSwitch_Inputs();

		/**
		 * The meta object literal for the '<em><b>Outputs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MATRIX_SWITCH__OUTPUTS = eINSTANCE.getMatrixSwitch_Outputs();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.impl.SwitchInputImpl <em>Switch Input</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.impl.SwitchInputImpl
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getSwitchInput()
		 * @generated
		 */
		EClass SWITCH_INPUT = eINSTANCE.getSwitchInput();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SWITCH_INPUT__NUMBER = eINSTANCE.getSwitchInput_Number();

		/**
		 * The meta object literal for the '<em><b>Signal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SWITCH_INPUT__SIGNAL = eINSTANCE.getSwitchInput_Signal();

		/**
		 * The meta object literal for the '<em><b>Edid</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SWITCH_INPUT__EDID = eINSTANCE.getSwitchInput_Edid();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.impl.SwitchOutputImpl <em>Switch Output</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.impl.SwitchOutputImpl
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getSwitchOutput()
		 * @generated
		 */
		EClass SWITCH_OUTPUT = eINSTANCE.getSwitchOutput();

		/**
		 * The meta object literal for the '<em><b>Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SWITCH_OUTPUT__NUMBER = eINSTANCE.getSwitchOutput_Number();

		/**
		 * The meta object literal for the '<em><b>Signal</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SWITCH_OUTPUT__SIGNAL = eINSTANCE.getSwitchOutput_Signal();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.impl.RouteImpl <em>Route</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.impl.RouteImpl
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getRoute()
		 * @generated
		 */
		EClass ROUTE = eINSTANCE.getRoute();

		/**
		 * The meta object literal for the '<em><b>Input</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUTE__INPUT = eINSTANCE.getRoute_Input();

		/**
		 * The meta object literal for the '<em><b>Output</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ROUTE__OUTPUT = eINSTANCE.getRoute_Output();

		/**
		 * The meta object literal for the '<em><b>Locked</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ROUTE__LOCKED = eINSTANCE.getRoute_Locked();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.impl.InterfaceBoardImpl <em>Interface Board</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.impl.InterfaceBoardImpl
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getInterfaceBoard()
		 * @generated
		 */
		EClass INTERFACE_BOARD = eINSTANCE.getInterfaceBoard();

		/**
		 * The meta object literal for the '<em><b>Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERFACE_BOARD__PORT = eINSTANCE.getInterfaceBoard_Port();

		/**
		 * The meta object literal for the '<em><b>Ports</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERFACE_BOARD__PORTS = eINSTANCE.getInterfaceBoard_Ports();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.impl.BoardPortImpl <em>Board Port</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.impl.BoardPortImpl
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getBoardPort()
		 * @generated
		 */
		EClass BOARD_PORT = eINSTANCE.getBoardPort();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOARD_PORT__KIND = eINSTANCE.getBoardPort_Kind();

		/**
		 * The meta object literal for the '<em><b>Tcp Port</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOARD_PORT__TCP_PORT = eINSTANCE.getBoardPort_TcpPort();

		/**
		 * The meta object literal for the '<em><b>Bits Per Second</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOARD_PORT__BITS_PER_SECOND = eINSTANCE.getBoardPort_BitsPerSecond();

		/**
		 * The meta object literal for the '<em><b>Line Format</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOARD_PORT__LINE_FORMAT = eINSTANCE.getBoardPort_LineFormat();

		/**
		 * The meta object literal for the '<em><b>Device Identity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BOARD_PORT__DEVICE_IDENTITY = eINSTANCE.getBoardPort_DeviceIdentity();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.impl.StoragePoolImpl <em>Storage Pool</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.impl.StoragePoolImpl
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getStoragePool()
		 * @generated
		 */
		EClass STORAGE_POOL = eINSTANCE.getStoragePool();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORAGE_POOL__KIND = eINSTANCE.getStoragePool_Kind();

		/**
		 * The meta object literal for the '<em><b>Path</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORAGE_POOL__PATH = eINSTANCE.getStoragePool_Path();

		/**
		 * The meta object literal for the '<em><b>Server</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORAGE_POOL__SERVER = eINSTANCE.getStoragePool_Server();

		/**
		 * The meta object literal for the '<em><b>Export</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute STORAGE_POOL__EXPORT = eINSTANCE.getStoragePool_Export();

		/**
		 * The meta object literal for the '<em><b>Hosts</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference STORAGE_POOL__HOSTS = eINSTANCE.getStoragePool_Hosts();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.impl.ElasticPolicyImpl <em>Elastic Policy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.impl.ElasticPolicyImpl
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getElasticPolicy()
		 * @generated
		 */
		EClass ELASTIC_POLICY = eINSTANCE.getElasticPolicy();

		/**
		 * The meta object literal for the '<em><b>Lower Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELASTIC_POLICY__LOWER_PERCENT = eINSTANCE.getElasticPolicy_LowerPercent();

		/**
		 * The meta object literal for the '<em><b>Upper Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELASTIC_POLICY__UPPER_PERCENT = eINSTANCE.getElasticPolicy_UpperPercent();

		/**
		 * The meta object literal for the '<em><b>Window Size</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELASTIC_POLICY__WINDOW_SIZE = eINSTANCE.getElasticPolicy_WindowSize();

		/**
		 * The meta object literal for the '<em><b>Ratio Percent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELASTIC_POLICY__RATIO_PERCENT = eINSTANCE.getElasticPolicy_RatioPercent();

		/**
		 * The meta object literal for the '<em><b>Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELASTIC_POLICY__MODE = eINSTANCE.getElasticPolicy_Mode();

		/**
		 * The meta object literal for the '<em><b>Cool Down Millis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELASTIC_POLICY__COOL_DOWN_MILLIS = eINSTANCE.getElasticPolicy_CoolDownMillis();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.impl.TariffImpl <em>Tariff</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.impl.TariffImpl
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getTariff()
		 * @generated
		 */
		EClass TARIFF = eINSTANCE.getTariff();

		/**
		 * The meta object literal for the '<em><b>Currency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARIFF__CURRENCY = eINSTANCE.getTariff_Currency();

		/**
		 * The meta object literal for the '<em><b>Price Per Processor Hour</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARIFF__PRICE_PER_PROCESSOR_HOUR = eINSTANCE.getTariff_PricePerProcessorHour();

		/**
		 * The meta object literal for the '<em><b>Price Per Gib Month</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARIFF__PRICE_PER_GIB_MONTH = eINSTANCE.getTariff_PricePerGibMonth();

		/**
		 * The meta object literal for the '<em><b>Price Per Network Gib</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TARIFF__PRICE_PER_NETWORK_GIB = eINSTANCE.getTariff_PricePerNetworkGib();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.impl.AccountImpl <em>Account</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.impl.AccountImpl
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getAccount()
		 * @generated
		 */
		EClass ACCOUNT = eINSTANCE.getAccount();

		/**
		 * The meta object literal for the '<em><b>Display Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__DISPLAY_NAME = eINSTANCE.getAccount_DisplayName();

		/**
		 * The meta object literal for the '<em><b>Role</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACCOUNT__ROLE = eINSTANCE.getAccount_Role();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.PlaneKind <em>Plane Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.PlaneKind
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getPlaneKind()
		 * @generated
		 */
		EEnum PLANE_KIND = eINSTANCE.getPlaneKind();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.FlowKind <em>Flow Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.FlowKind
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getFlowKind()
		 * @generated
		 */
		EEnum FLOW_KIND = eINSTANCE.getFlowKind();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.SshAuthentication <em>Ssh Authentication</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.SshAuthentication
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getSshAuthentication()
		 * @generated
		 */
		EEnum SSH_AUTHENTICATION = eINSTANCE.getSshAuthentication();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.HypervisorKind <em>Hypervisor Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.HypervisorKind
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getHypervisorKind()
		 * @generated
		 */
		EEnum HYPERVISOR_KIND = eINSTANCE.getHypervisorKind();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.SignalKind <em>Signal Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.SignalKind
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getSignalKind()
		 * @generated
		 */
		EEnum SIGNAL_KIND = eINSTANCE.getSignalKind();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.PeripheralKind <em>Peripheral Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.PeripheralKind
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getPeripheralKind()
		 * @generated
		 */
		EEnum PERIPHERAL_KIND = eINSTANCE.getPeripheralKind();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.ProtectionMode <em>Protection Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.ProtectionMode
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getProtectionMode()
		 * @generated
		 */
		EEnum PROTECTION_MODE = eINSTANCE.getProtectionMode();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.SwitchProtocol <em>Switch Protocol</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.SwitchProtocol
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getSwitchProtocol()
		 * @generated
		 */
		EEnum SWITCH_PROTOCOL = eINSTANCE.getSwitchProtocol();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.StoragePoolKind <em>Storage Pool Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.StoragePoolKind
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getStoragePoolKind()
		 * @generated
		 */
		EEnum STORAGE_POOL_KIND = eINSTANCE.getStoragePoolKind();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.WindowMode <em>Window Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.WindowMode
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getWindowMode()
		 * @generated
		 */
		EEnum WINDOW_MODE = eINSTANCE.getWindowMode();

		/**
		 * The meta object literal for the '{@link org.hotseat.model.cluster.AccountRole <em>Account Role</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.hotseat.model.cluster.AccountRole
		 * @see org.hotseat.model.cluster.impl.ClusterPackageImpl#getAccountRole()
		 * @generated
		 */
		EEnum ACCOUNT_ROLE = eINSTANCE.getAccountRole();

	}

} //ClusterPackage
