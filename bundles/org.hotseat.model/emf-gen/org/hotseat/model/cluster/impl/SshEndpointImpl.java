// SPDX-License-Identifier: EPL-2.0
// Copyright (c) 2026 Hotseat contributors
package org.hotseat.model.cluster.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.hotseat.model.cluster.ClusterPackage;
import org.hotseat.model.cluster.SshAuthentication;
import org.hotseat.model.cluster.SshEndpoint;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ssh Endpoint</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.hotseat.model.cluster.impl.SshEndpointImpl#getPort <em>Port</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.SshEndpointImpl#getUser <em>User</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.SshEndpointImpl#getAuthentication <em>Authentication</em>}</li>
 *   <li>{@link org.hotseat.model.cluster.impl.SshEndpointImpl#getKeyFile <em>Key File</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SshEndpointImpl extends NetworkEndpointImpl implements SshEndpoint {
	/**
	 * The default value of the '{@link #getPort() <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPort()
	 * @generated
	 * @ordered
	 */
	protected static final int PORT_EDEFAULT = 22;

	/**
	 * The cached value of the '{@link #getPort() <em>Port</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPort()
	 * @generated
	 * @ordered
	 */
	protected int port = PORT_EDEFAULT;

	/**
	 * The default value of the '{@link #getUser() <em>User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUser()
	 * @generated
	 * @ordered
	 */
	protected static final String USER_EDEFAULT = "root";

	/**
	 * The cached value of the '{@link #getUser() <em>User</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUser()
	 * @generated
	 * @ordered
	 */
	protected String user = USER_EDEFAULT;

	/**
	 * The default value of the '{@link #getAuthentication() <em>Authentication</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthentication()
	 * @generated
	 * @ordered
	 */
	protected static final SshAuthentication AUTHENTICATION_EDEFAULT = SshAuthentication.AGENT;

	/**
	 * The cached value of the '{@link #getAuthentication() <em>Authentication</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuthentication()
	 * @generated
	 * @ordered
	 */
	protected SshAuthentication authentication = AUTHENTICATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getKeyFile() <em>Key File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeyFile()
	 * @generated
	 * @ordered
	 */
	protected static final String KEY_FILE_EDEFAULT = "";

	/**
	 * The cached value of the '{@link #getKeyFile() <em>Key File</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKeyFile()
	 * @generated
	 * @ordered
	 */
	protected String keyFile = KEY_FILE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SshEndpointImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return ClusterPackage.Literals.SSH_ENDPOINT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getPort() {
		return port;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPort(int newPort) {
		int oldPort = port;
		port = newPort;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SSH_ENDPOINT__PORT, oldPort, port));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getUser() {
		return user;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUser(String newUser) {
		String oldUser = user;
		user = newUser;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SSH_ENDPOINT__USER, oldUser, user));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SshAuthentication getAuthentication() {
		return authentication;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAuthentication(SshAuthentication newAuthentication) {
		SshAuthentication oldAuthentication = authentication;
		authentication = newAuthentication == null ? AUTHENTICATION_EDEFAULT : newAuthentication;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SSH_ENDPOINT__AUTHENTICATION, oldAuthentication, authentication));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getKeyFile() {
		return keyFile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKeyFile(String newKeyFile) {
		String oldKeyFile = keyFile;
		keyFile = newKeyFile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, ClusterPackage.SSH_ENDPOINT__KEY_FILE, oldKeyFile, keyFile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case ClusterPackage.SSH_ENDPOINT__PORT:
				return getPort();
			case ClusterPackage.SSH_ENDPOINT__USER:
				return getUser();
			case ClusterPackage.SSH_ENDPOINT__AUTHENTICATION:
				return getAuthentication();
			case ClusterPackage.SSH_ENDPOINT__KEY_FILE:
				return getKeyFile();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case ClusterPackage.SSH_ENDPOINT__PORT:
				setPort((Integer)newValue);
				return;
			case ClusterPackage.SSH_ENDPOINT__USER:
				setUser((String)newValue);
				return;
			case ClusterPackage.SSH_ENDPOINT__AUTHENTICATION:
				setAuthentication((SshAuthentication)newValue);
				return;
			case ClusterPackage.SSH_ENDPOINT__KEY_FILE:
				setKeyFile((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case ClusterPackage.SSH_ENDPOINT__PORT:
				setPort(PORT_EDEFAULT);
				return;
			case ClusterPackage.SSH_ENDPOINT__USER:
				setUser(USER_EDEFAULT);
				return;
			case ClusterPackage.SSH_ENDPOINT__AUTHENTICATION:
				setAuthentication(AUTHENTICATION_EDEFAULT);
				return;
			case ClusterPackage.SSH_ENDPOINT__KEY_FILE:
				setKeyFile(KEY_FILE_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case ClusterPackage.SSH_ENDPOINT__PORT:
				return port != PORT_EDEFAULT;
			case ClusterPackage.SSH_ENDPOINT__USER:
				return !USER_EDEFAULT.equals(user);
			case ClusterPackage.SSH_ENDPOINT__AUTHENTICATION:
				return authentication != AUTHENTICATION_EDEFAULT;
			case ClusterPackage.SSH_ENDPOINT__KEY_FILE:
				return !KEY_FILE_EDEFAULT.equals(keyFile);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (port: ");
		result.append(port);
		result.append(", user: ");
		result.append(user);
		result.append(", authentication: ");
		result.append(authentication);
		result.append(", keyFile: ");
		result.append(keyFile);
		result.append(')');
		return result.toString();
	}

} //SshEndpointImpl
