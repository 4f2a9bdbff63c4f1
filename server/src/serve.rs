//! The socket: every connection without Nagle's delay, and an end in good order.

use std::net::SocketAddr;
use std::time::Duration;

use axum::Router;
use axum::serve::ListenerExt;
use tokio::net::TcpListener;
use tokio::sync::watch;

/// For what is under way when the program is told to end.
pub(crate) const GRACE: Duration = Duration::from_secs(6);

/// Answers until `stopped` turns true, and then what is under way.
///
/// # Errors
/// Where the socket fails.
pub async fn serve(listener: TcpListener, router: Router, mut stopped: watch::Receiver<bool>) -> std::io::Result<()> {
    let listener = listener.tap_io(|connection| {
        // Held back for the reader's acknowledgement, a page of two packets takes 40 ms more (Nagle, RFC 896).
        if let Err(error) = connection.set_nodelay(true) {
            tracing::debug!(%error, "a connection keeps its delay");
        }
    });
    let mut told = stopped.clone();
    // Whose connection it is, for the limits.
    let router = router.into_make_service_with_connect_info::<SocketAddr>();
    let serving = axum::serve(listener, router).with_graceful_shutdown(async move {
        ended(&mut told).await;
    });
    let overdue = async {
        ended(&mut stopped).await;
        tokio::time::sleep(GRACE).await;
    };
    tokio::select! {
        served = serving => served,
        () = overdue => Ok(()),
    }
}

/// Waits until it turns true, or until nobody is left to turn it: the program ends then too.
async fn ended(stopped: &mut watch::Receiver<bool>) {
    let _turned = stopped.wait_for(|stopped| *stopped).await.is_ok();
}

/// Waits until somebody ends the program: Ctrl-C, or SIGTERM from whatever runs it. SIGTERM is listened for from the call
/// on, not only once somebody waits: whoever read that we are ready may end us at once.
pub fn told_to_end() -> impl Future<Output = ()> {
    #[cfg(unix)]
    let terminate = tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate());
    let interrupted = async {
        if tokio::signal::ctrl_c().await.is_err() {
            std::future::pending::<()>().await;
        }
    };
    #[cfg(unix)]
    let terminated = async {
        match terminate {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    #[cfg(not(unix))]
    let terminated = std::future::pending::<()>();
    async {
        tokio::select! {
            () = interrupted => {}
            () = terminated => {}
        }
    }
}
