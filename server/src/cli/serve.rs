//! `hearback serve`.

use std::net::SocketAddr;
use std::sync::Arc;

use anyhow::{Context, Result};
use app::site::{IdentityProvider, Site, Translator};
use store::{Clock, Store};
use tokio::net::TcpListener;
use tokio::sync::watch;
use tokio::time::Instant;

use super::demo;
use super::out::say;
use crate::delivery::Courier;
use crate::delivery::mail::Letterhead;
use crate::delivery::transport::Transport;
use crate::settings::{Settings, host_of};
use crate::{forgetting, http, retention, serve, signing};

pub(super) async fn run(settings: &Settings, shifted_by: i64) -> Result<()> {
    let begun = Instant::now();
    let store = super::open(settings, Clock::System { shifted_by }).await?;
    let listener =
        TcpListener::bind(settings.listen).await.with_context(|| format!("cannot listen on {}", settings.listen))?;
    let listening_at = listener.local_addr()?;
    let base_url = settings.base_url(listening_at)?;
    let host = host_of(&base_url);
    let transport = settings.transport(&host)?;
    let guard = settings.guard();
    let limiter = guard.limiter.clone();
    let provider = settings.provider(&base_url)?.map(|provider| Arc::new(provider) as Arc<dyn IdentityProvider>);
    let translator = settings.translator()?.map(|service| Arc::new(service) as Arc<dyn Translator>);
    let site =
        Site { exit_url: settings.exit_url()?.into(), provider, translator, ..http::site(store.clone(), &base_url) };
    let router = http::guarded(site, guard);

    let (stop, stopped) = watch::channel(false);
    let letterhead = Letterhead { from: settings.mail_from.clone(), base_url: base_url.clone(), host };
    let courier = Courier::new(store.clone(), transport.clone(), letterhead);
    let courier = tokio::spawn(courier.run(settings.delivery_interval(), stopped.clone()));
    let forgetting = tokio::spawn(forgetting::run(store.clone(), limiter, stopped.clone()));
    let removing = tokio::spawn(retention::run(store.clone(), stopped.clone()));
    let signing = tokio::spawn(signing::run(store.clone(), stopped.clone()));
    let serving = tokio::spawn(serve::serve(listener, router, stopped));
    tracing::info!(milliseconds = begun.elapsed().as_millis() as u64, "ready");
    let told_to_end = serve::told_to_end();
    announce(settings, &store, &transport, &base_url, listening_at).await?;

    let (mut serving, mut courier, mut removing) = (serving, courier, removing);
    tokio::select! {
        served = &mut serving => return served.context("the server failed")?.context("the server failed"),
        // Better ended, and started again by whoever watches, than serving on and delivering nothing.
        ended = &mut courier => return ended.context("delivery failed"),
        ended = &mut removing => return ended.context("removing what is over its time failed"),
        () = told_to_end => {}
    }
    tracing::info!("ending");
    let _nobody_listens = stop.send(true);
    // A mail under way may take longer than anybody waits; its claim falls back.
    let background = async { tokio::join!(courier, forgetting, removing, signing) };
    let (served, _overdue) = tokio::join!(serving, tokio::time::timeout(serve::GRACE, background));
    let _overdue = tokio::time::timeout(serve::GRACE, store.db.close()).await;
    served.context("the server failed")?.context("the server failed")
}

/// Tells the operator what runs here.
async fn announce(
    settings: &Settings,
    store: &Store,
    transport: &Transport,
    base_url: &str,
    listening_at: SocketAddr,
) -> Result<()> {
    if store.clock.is_rehearsal() {
        say("=========================================================================");
        say("  THIS IS A REHEARSAL: the clock is shifted. Dates, deadlines, receipts");
        say("  and the log are false. NEVER use it on a real database.");
        say("=========================================================================");
        tracing::warn!("rehearsal: the clock is shifted");
    }
    say(format_args!("Hearback is ready: {base_url}"));
    say(format_args!("Listening on {listening_at}"));
    say(format_args!("Database: {}", settings.database_url));
    say(format_args!("Mail {transport}"));
    if demo::is_there(store).await? {
        say("");
        demo::tell_sign_ins();
        if !listening_at.ip().is_loopback() {
            say(
                "  Everybody knows these passwords, and others can reach this address: never use this database for real.",
            );
        }
    }
    Ok(())
}
